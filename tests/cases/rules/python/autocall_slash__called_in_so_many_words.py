# /// case
# title = "the call was typed as a call"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'int' object is not callable"
# expect = "silent"
# near_miss_of = ["python/autocall-slash"]
# ///

# %% setup
total = 12

# %% fail
total('x')
