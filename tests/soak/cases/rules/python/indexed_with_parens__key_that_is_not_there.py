# /// case
# title = "a dict is called with a key it has not"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'dict' object is not callable"
# expect = "silent"
# near_miss_of = ["python/indexed-with-parens"]
# ///

# %% setup
stock = {'tea': 4}

# %% fail
stock('coffee')
