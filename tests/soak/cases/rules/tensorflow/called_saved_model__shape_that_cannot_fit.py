# /// case
# title = "the signature wants other columns: the diagnosis stands, the input has to be made"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: '_UserObject' object is not callable"
# expect = "diagnosis"
# rule = "tensorflow/called-saved-model"
# must_mention = ["scale", "\\(None, 3\\)"]
# ///

# %% setup
import numpy as np
import tensorflow as tf

class Scaler(tf.Module):
    def __init__(self):
        super().__init__()
        self.w = tf.Variable([1.0, 2.0, 3.0])

    @tf.function(input_signature=[tf.TensorSpec([None, 3], tf.float32, name="rows")])
    def scale(self, rows):
        return rows * self.w

tf.saved_model.save(Scaler(), "scaler2")
scaling = tf.saved_model.load("scaler2")
# %% fail
out = scaling(tf.ones((2, 7)))
# %% reference
out = scaling.scale(tf.ones((2, 3)))
# %% check
assert out.shape == (2, 3)
