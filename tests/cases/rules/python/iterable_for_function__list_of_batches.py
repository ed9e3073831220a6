# /// case
# title = "a list is handed over where a function makes the batches"
# source = "own"
# frameworks = ["none"]
# error = 'TypeError: .list. object is not callable'
# expect = "fix"
# must_mention = ['batches', 'function']
# must_not_say = ['upgrade|reinstall']
# rule = "python/iterable-for-function"
# ///

# %% setup
def fit(make_batches):
    return [sum(batch) for batch in make_batches()]

batches = [[1, 2], [3]]
# %% fail
sums = fit(batches)
# %% reference
sums = fit(lambda: batches)
# %% check
assert sums == [3, 3]
