# /// case
# title = "the object that was saved is not there any more"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: '_UserObject' object is not callable"
# expect = "diagnosis"
# rule = "tensorflow/saved-without-function"
# must_mention = ["tf\\.function", "net"]
# ///

# %% setup
import tensorflow as tf

class Weights(tf.Module):
    def __init__(self):
        super().__init__()
        self.w = tf.Variable([1.0, 2.0])

tf.saved_model.save(Weights(), "weights_only")
net = tf.saved_model.load("weights_only")
# %% fail
y = net(tf.ones((1, 2)))
# %% reference
y = net.w * 1.0
# %% check
assert y.shape == (2,)
