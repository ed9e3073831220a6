# /// case
# title = "what the module returned is called"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: 'tensorflow.python.framework.ops.EagerTensor' object is not callable"
# expect = "fix"
# must_mention = ["out\\[0\\]"]
# must_not_say = ["Shift"]
# rule = "python/indexed-with-parens"
# near_miss_of = ["tensorflow/called-tf-module"]
# ///

# %% setup
import tensorflow as tf

class Shift(tf.Module):
    def __call__(self, x):
        return x + 1.0

shift = Shift()
out = shift(tf.constant([1.0]))
# %% fail
v = out(0)
# %% reference
v = out[0]
# %% check
assert float(v) == 2.0
