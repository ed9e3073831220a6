# /// case
# title = "the name was a function once, and is a list for long"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'list' object is not callable"
# expect = "silent"
# near_miss_of = ["python/overwritten-name"]
# ///

# %% setup
def rows():
    return []

# %% setup
rows = [(1, 2), (3, 4)]

# %% fail
rows('a', 'b', 'c')
