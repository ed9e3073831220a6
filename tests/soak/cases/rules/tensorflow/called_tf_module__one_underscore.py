# /// case
# title = "__call__ is written with one underscore"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: 'Shift' object is not callable"
# expect = "fix"
# rule = "tensorflow/called-tf-module"
# must_mention = ["__call__", "_call_"]
# ///

# %% setup
import tensorflow as tf

class Shift(tf.Module):
    def __init__(self, by):
        super().__init__()
        self.by = tf.Variable(by)

    def _call_(self, x):
        return x + self.by
# %% setup
shift = Shift(2.0)
# %% fail
moved = shift(tf.constant([1.0]))
# %% reference
moved = shift._call_(tf.constant([1.0]))
# %% check
assert float(moved[0]) == 3.0
