# /// case
# title = "a list by position, the result used as a tensor"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: Binding inputs to tf.function failed"
# expect = "fix"
# rule = "tensorflow/misfed-signature"
# must_mention = ["points"]
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
longest = tf.reduce_max(loaded.signatures["serving_default"]([[3.0, 4.0], [0.0, 1.0]]))
# %% reference
longest = tf.reduce_max(infer(points=tf.constant([[3.0, 4.0], [0.0, 1.0]]))["length"])
# %% check
assert float(longest) == 5.0
