# /// case
# title = "two inputs of which one is missing"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: Binding inputs to tf.function failed"
# expect = "diagnosis"
# rule = "tensorflow/misfed-signature"
# must_mention = ["mask"]
# ///

# %% setup
import tensorflow as tf

root = tf.Module()
spec = tf.TensorSpec([None], tf.int32)
sig = tf.function(lambda ids, mask: {"n": tf.reduce_sum(ids * mask)}, input_signature=[spec, spec])
tf.saved_model.save(root, "masked", signatures=sig)
bert = tf.saved_model.load("masked")
encode = bert.signatures["serving_default"]
# %% fail
ids = tf.constant([5, 6, 0])
n = encode(ids=ids)["n"]
# %% reference
n = encode(ids=ids, mask=tf.constant([1, 1, 0]))["n"]
# %% check
assert int(n) == 11
