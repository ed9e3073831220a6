# /// case
# title = "the output has another name"
# source = "own"
# frameworks = ["tensorflow"]
# error = "KeyError: 'dense_1'"
# expect = "fix"
# rule = "tensorflow/dict-used-as-tensor"
# must_mention = ["length", "dense_1"]
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
scores = infer(points=pts)
best = int(tf.argmax(scores["dense_1"]))
# %% reference
best = int(tf.argmax(scores["length"]))
# %% check
assert best == 1
