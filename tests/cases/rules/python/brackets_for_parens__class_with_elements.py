# /// case
# title = "a class whose objects have elements is subscripted"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: (type 'Config'|'type' object) is not subscriptable"
# expect = "silent"
# near_miss_of = ["python/brackets-for-parens"]
# ///

# %% setup
class Config:
    def __init__(self):
        self.values = {'rate': 1}

    def __getitem__(self, key):
        return self.values[key]

# %% fail
rate = Config['rate']
