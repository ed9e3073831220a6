# /// case
# title = "a factory gives a dict, which is called with something else"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'dict' object is not callable"
# expect = "silent"
# near_miss_of = ["python/call-result-called"]
# ///

# %% setup
def make(n):
    return {'n': n}


class Key:
    pass

# %% fail
make(3)(Key())
