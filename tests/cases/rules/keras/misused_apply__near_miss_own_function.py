# /// case
# title = "`apply` of an object of the user's takes pairs and fails on them"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: 'zip' object has no attribute 'shape'"
# expect = "silent"
# near_miss_of = ["keras/misused-apply"]
# ///

# %% setup
import tensorflow as tf


class Step:
    def apply(self, pairs):
        return pairs.shape


step = Step()
w = tf.Variable(1.0)
# %% fail
step.apply(zip([0.1], [w]))
