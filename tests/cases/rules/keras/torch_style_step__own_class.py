# /// case
# title = "a step method is missing on an object of the user's"
# source = "own"
# frameworks = ["keras"]
# error = "AttributeError: 'Env' object has no attribute 'step'"
# expect = "silent"
# near_miss_of = ["keras/torch-style-step"]
# ///

# %% setup
import tensorflow as tf

class Env:
    def reset(self):
        return 0
# %% fail
obs = Env().step(1)
