# /// case
# title = '''loop accumulator kept'''
# source = 'own'
# frameworks = ['none']
# error = '''AttributeError: 'NoneType' object has no attribute 'add''''
# expect = "fix"
# must_mention = ['''add''', '''None''']
# must_not_say = []
# ///

# %% setup
words = ["a", "b", "a"]
# %% fail
seen = set()
n = 0
for w in words:
    seen = seen.add(w)
    n = n + 1
print(len(seen))
# %% reference
seen = set(words)
n = 3
# %% check
assert seen == {"a", "b"} and n == 3
