# /// case
# title = '''next twice of range'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'range' object is not an iterator'''
# expect = "fix"
# must_mention = ['''iter\(''']
# must_not_say = []
# ///

# %% setup
ids = range(5)
# %% fail
first = next(ids)
second = next(ids)
# %% reference
it = iter(ids); first = next(it); second = next(it)
# %% check
assert (first, second) == (0, 1)
