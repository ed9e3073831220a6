# /// case
# title = "a list in a variable indexed by two numbers"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: list indices must be integers or slices, not tuple"
# expect = "silent"
# near_miss_of = ["python/missing-comma"]
# ///

# %% setup
rows = [[1, 2], [3, 4]]

# %% fail
cell = rows[1, 0]
