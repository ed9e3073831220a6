# /// case
# title = '''next of list in loop'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'list' object is not an iterator'''
# expect = "fix"
# must_mention = ['''iter\(''']
# must_not_say = []
# rule = "python/next-of-iterable"
# ///

# %% setup
lines = ["a", "b", "c"]
seen = []
# %% fail
for i in range(3):
    seen.append(next(lines))
# %% reference
it = iter(lines)
for i in range(3):
    seen.append(next(it))
# %% check
assert seen == ["a", "b", "c"]
