# /// case
# title = 'for word in line.split:'
# source = 'common: for word in line.split:'
# frameworks = ["none"]
# error = '''TypeError: 'builtin_function_or_method' object is not iterable'''
# expect = "fix"
# must_mention = ['split', 'split\(\)|paren|\(\)|\bcall|not called|without call']
# must_not_say = []
# ///

# %% setup
lines = ["red green", "blue red"]
# %% fail
counts = {}
for line in lines:
    for word in line.split:
        counts[word] = counts.get(word, 0) + 1
# %% reference
counts = {}
for line in lines:
    for word in line.split():
        counts[word] = counts.get(word, 0) + 1
# %% check
assert counts == {"red": 2, "green": 1, "blue": 1}
