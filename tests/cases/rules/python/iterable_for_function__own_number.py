# /// case
# title = "a number is handed over"
# source = "own"
# frameworks = ["none"]
# error = 'TypeError: .int. object is not callable'
# expect = "silent"
# near_miss_of = ["python/iterable-for-function"]
# ///

# %% setup
def fit(make_batches):
    return [batch for batch in make_batches()]
# %% fail
fit(3)
