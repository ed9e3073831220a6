# /// case
# title = "a numpy array by position"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: Binding inputs to tf.function failed"
# expect = "fix"
# rule = "tensorflow/misfed-signature"
# must_mention = ["points", "keyword|name|position"]
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
# %% fail
pts = np.array([[3, 4], [6, 8]])
d = infer(pts)["length"]
print(d.numpy())
# %% reference
d = infer(points=tf.constant(pts, tf.float32))["length"]
# %% check
assert [float(v) for v in d] == [5.0, 10.0]
