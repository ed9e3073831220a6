# /// case
# title = "a list is called with a number beyond its end"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'list' object is not callable"
# expect = "silent"
# near_miss_of = ["python/indexed-with-parens"]
# ///

# %% setup
rows = [1, 2]

# %% fail
rows(7)
