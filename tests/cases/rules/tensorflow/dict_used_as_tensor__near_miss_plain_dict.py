# /// case
# title = "a dict of the person's own"
# source = "own"
# frameworks = ["tensorflow"]
# error = "AttributeError: 'dict' object has no attribute 'numpy'"
# expect = "silent"
# near_miss_of = ["tensorflow/dict-used-as-tensor"]
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

results = {"length": infer(points=pts)["length"]}
# %% fail
results.numpy()
