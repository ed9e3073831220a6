# /// case
# title = "two outputs are unpacked from the call"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: '_UserObject' object is not callable"
# expect = "fix"
# rule = "tensorflow/called-saved-model"
# must_mention = ["splitter", "serving_default"]
# ///

# %% setup
import tensorflow as tf

root = tf.Module()

@tf.function(input_signature=[tf.TensorSpec([None, 2], tf.float32, name="points")])
def split(points):
    return points[:, 0], points[:, 1]

tf.saved_model.save(root, "splitter", signatures=split)
splitter = tf.saved_model.load("splitter")
# %% fail
xs, ys = splitter(tf.constant([[1.0, 10.0], [2.0, 20.0]]))
height = float(tf.reduce_sum(ys))
# %% reference
out = splitter.signatures["serving_default"](points=tf.constant([[1.0, 10.0], [2.0, 20.0]]))
xs, ys = out["output_0"], out["output_1"]
height = float(tf.reduce_sum(ys))
# %% check
assert height == 30.0 and [float(x) for x in xs] == [1.0, 2.0]
