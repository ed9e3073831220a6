# /// case
# title = "the method is named call, as in a Keras layer"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: 'Dense' object is not callable"
# expect = "fix"
# rule = "tensorflow/called-tf-module"
# must_mention = ["__call__", "tf.Module"]
# must_not_say = ["layer\\.call\\("]
# ///

# %% setup
import tensorflow as tf

class Dense(tf.Module):
    def __init__(self, n):
        super().__init__()
        self.w = tf.Variable(tf.ones((2, n)))

    def call(self, x):
        return x @ self.w

layer = Dense(3)
# %% fail
y = layer(tf.ones((4, 2)))
print(y.shape)
# %% reference
Dense.__call__ = Dense.call
y = layer(tf.ones((4, 2)))
# %% check
assert tuple(y.shape) == (4, 3)
