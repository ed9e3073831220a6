# /// case
# title = "a tuple that was meant"
# source = "own"
# frameworks = ["none"]
# error = 'TypeError: can only concatenate tuple'
# expect = "silent"
# near_miss_of = ["python/trailing-comma"]
# ///

# %% setup
point = (1, 2)
# %% fail
moved = point + 1
