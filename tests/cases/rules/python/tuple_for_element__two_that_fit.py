# /// case
# title = "both elements have the method"
# source = "own"
# frameworks = ["none"]
# error = 'AttributeError: .tuple. object has no attribute'
# expect = "silent"
# near_miss_of = ["python/tuple-for-element"]
# ///

# %% setup
def halves():
    return [1], [2]
# %% setup
half = halves()
# %% fail
half.append(3)
