# /// case
# title = "a float called loss is given an object"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'float' object is not callable"
# expect = "silent"
# near_miss_of = ["python/missing-operator"]
# ///

# %% setup
loss = 0.37


class Batch:
    pass

# %% fail
value = loss(Batch())
