# /// case
# title = "the input has another name"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: Binding inputs to tf.function failed"
# expect = "fix"
# rule = "tensorflow/misfed-signature"
# must_mention = ["points", "input_1"]
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
batches = [tf.constant([[3.0, 4.0]]), tf.constant([[0.0, 2.0]])]
found = []
for batch in batches:
    out = infer(input_1=batch)
    found.append(float(out["length"][0]))
# %% reference
found = [float(infer(points=batch)["length"][0]) for batch in batches]
# %% check
assert found == [5.0, 2.0]
