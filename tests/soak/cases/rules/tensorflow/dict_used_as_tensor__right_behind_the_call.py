# /// case
# title = "shape of the result, in the same expression"
# source = "own"
# frameworks = ["tensorflow"]
# error = "AttributeError: 'dict' object has no attribute 'shape'"
# expect = "fix"
# rule = "tensorflow/dict-used-as-tensor"
# must_mention = ["dict", "length"]
# ///

# %% setup
import numpy as np
import tensorflow as tf

root = tf.Module()

@tf.function(input_signature=[tf.TensorSpec([None, 2], tf.float32, name="points")])
def lengths(points):
    return {"length": tf.norm(points, axis=1)}

tf.saved_model.save(root, "lengths", signatures=lengths)
loaded = tf.saved_model.load("lengths")
infer = loaded.signatures["serving_default"]
pts = tf.constant([[3.0, 4.0], [6.0, 8.0]])
# %% fail
def count(batch):
    return infer(points=batch).shape[0]

n = count(pts)
# %% reference
n = infer(points=pts)["length"].shape[0]
# %% check
assert n == 2
