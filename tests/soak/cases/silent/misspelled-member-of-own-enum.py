# /// case
# title = "A misspelled member of an enumeration"
# source = "own"
# frameworks = ["none"]
# error = "AttributeError: .*GREN"
# expect = "silent"
# near_miss_of = ["python/class-for-instance"]
# ///

# %% setup
from enum import Enum

class Color(Enum):
    RED = 1
    GREEN = 2

    def mixed(self):
        return self.value * 10
# %% fail
palette = [Color.RED, Color.GREN]
