# /// case
# title = "the map is kept in a variable and called with a list"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: '_SignatureMap' object is not callable"
# expect = "fix"
# rule = "tensorflow/called-signature-map"
# must_mention = ["norm", "\\["]
# ///

# %% setup
import tensorflow as tf

base = tf.Module()

@tf.function(input_signature=[tf.TensorSpec([None, 2], tf.float32, name="xy")])
def norm(xy):
    return tf.norm(xy, axis=1)

tf.saved_model.save(base, "norms", signatures={"norm": norm})
loaded = tf.saved_model.load("norms")
infer = loaded.signatures
# %% fail
lengths = infer([[3.0, 4.0]])
longest = float(tf.reduce_max(lengths))
# %% reference
lengths = infer["norm"](xy=tf.constant([[3.0, 4.0]]))["output_0"]
longest = float(tf.reduce_max(lengths))
# %% check
assert longest == 5.0
