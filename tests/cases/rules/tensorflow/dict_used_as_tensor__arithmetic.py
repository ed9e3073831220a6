# /// case
# title = "the result is subtracted from"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: unsupported operand type.* 'dict'"
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
pred = loaded.signatures["serving_default"](points=pts)
error = pred - tf.constant([5.0, 9.0])
print(error)
# %% reference
error = pred["length"] - tf.constant([5.0, 9.0])
# %% check
assert [float(e) for e in error] == [0.0, 1.0]
