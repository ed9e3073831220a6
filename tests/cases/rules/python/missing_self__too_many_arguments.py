# /// case
# title = "one argument too many for a proper method"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: .*takes 2 positional arguments but 3 were given"
# expect = "silent"
# near_miss_of = ["python/missing-self"]
# ///
# %% setup
class Vector:
    def scale(self, factor):
        return factor
# %% fail
Vector().scale(3, 4)
