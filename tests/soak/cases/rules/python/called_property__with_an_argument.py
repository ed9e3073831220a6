# /// case
# title = "a property is called with something that it cannot be"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'int' object is not callable"
# expect = "silent"
# near_miss_of = ["python/called-property"]
# ///

# %% setup
class Tank:
    @property
    def level(self):
        return 4

tank = Tank()

# %% fail
tank.level('high')
