# /// case
# title = "a static method misses its own argument"
# source = "own"
# frameworks = ["none"]
# error = 'TypeError: .*missing 1 required positional argument'
# expect = "silent"
# near_miss_of = ["python/class-for-instance"]
# ///

# %% setup
class Units:
    @staticmethod
    def scale(value, factor):
        return value * factor
# %% fail
Units.scale(1)
