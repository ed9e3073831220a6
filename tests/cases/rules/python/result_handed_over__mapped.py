# /// case
# title = "map is given a number"
# source = "own"
# frameworks = ["none"]
# error = 'TypeError: .int. object is not callable'
# expect = "fix"
# must_mention = ['double', 'function']
# must_not_say = ['upgrade|reinstall']
# rule = "python/result-handed-over"
# ///

# %% setup
def double(x):
    return 2 * x
# %% fail
out = list(map(double(1), [1, 2]))
# %% reference
out = list(map(double, [1, 2]))
# %% check
assert out == [2, 4]
