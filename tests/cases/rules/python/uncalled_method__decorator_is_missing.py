# /// case
# title = "an attribute that a decorator would have made"
# source = "own"
# frameworks = ["none"]
# error = 'AttributeError: .function. object has no attribute'
# expect = "silent"
# near_miss_of = ["python/uncalled-method"]
# ///

# %% setup
def refresh():
    return [1]
# %% fail
refresh.delay()
