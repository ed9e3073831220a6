# /// case
# title = "an object of the user's without minimize"
# source = "own"
# frameworks = ["keras"]
# error = "AttributeError: 'Search' object has no attribute 'minimize'"
# expect = "silent"
# near_miss_of = ["keras/removed-minimize"]
# ///

# %% setup
import tensorflow as tf

class Search:
    def maximize(self, f):
        return f
# %% fail
best = Search().minimize(lambda: 1)
