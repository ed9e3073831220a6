# /// case
# title = 'pairs = zip(a, b); pairs[0]'
# source = 'common: pairs = zip(a, b); pairs[0]'
# frameworks = ["none"]
# error = '''TypeError: 'zip' object is not subscriptable'''
# expect = "fix"
# must_mention = ['zip', 'list\(']
# must_not_say = []
# ///

# %% setup
xs, ys = [1, 2, 3], [10, 20, 30]
pairs = zip(xs, ys)
# %% fail
first = pairs[0]
print(first)
# %% reference
pairs = list(zip(xs, ys))
first = pairs[0]
# %% check
assert first == (1, 10)
