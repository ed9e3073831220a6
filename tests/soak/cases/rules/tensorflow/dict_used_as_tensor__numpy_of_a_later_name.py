# /// case
# title = "numpy() of a name that holds the result"
# source = "own"
# frameworks = ["tensorflow"]
# error = "AttributeError: 'dict' object has no attribute 'numpy'"
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
# %% setup
out = infer(points=pts)
# %% fail
values = out.numpy()
total = values.sum() + float(out[0])
# %% reference
values = out["length"].numpy()
total = values.sum() + float(out["length"][0])
# %% check
assert abs(total - 20.0) < 1e-5
