# /// case
# title = "the loaded function lacks the batch dimension"
# source = "own"
# frameworks = ["tensorflow"]
# error = "ValueError: Could not find matching"
# expect = "fix"
# rule = "tensorflow/misfed-saved-function"
# must_mention = ["shape", "model"]
# ///

# %% setup
import numpy as np
import tensorflow as tf

class Net(tf.Module):
    @tf.function
    def __call__(self, x):
        return tf.reduce_sum(x, axis=1)

net = Net()
net(tf.ones((1, 3)))
tf.saved_model.save(net, "row_net")
model = tf.saved_model.load("row_net")
# %% fail
row = np.array([1.0, 2.0, 3.0], dtype="float32")
out = model(row)
# %% reference
out = model(tf.expand_dims(row, 0))
# %% check
assert float(out[0]) == 6.0
