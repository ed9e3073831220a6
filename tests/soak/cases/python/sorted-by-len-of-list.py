# /// case
# title = '''sorted by len of list'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'int' object is not callable'''
# expect = "fix"
# must_mention = ['''len''', '''key''']
# must_not_say = []
# ///

# %% setup
words = ["pear", "fig", "banana"]
# %% fail
by_length = sorted(words, key=len(words))
print(by_length)
# %% reference
by_length = sorted(words, key=len)
print(by_length)
# %% check
assert by_length == ["fig", "pear", "banana"]
