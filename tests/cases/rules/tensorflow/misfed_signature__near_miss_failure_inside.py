# /// case
# title = "the arguments fit, the function fails inside"
# source = "own"
# frameworks = ["tensorflow"]
# error = "InvalidArgumentError|ValueError|TypeError"
# expect = "silent"
# near_miss_of = ["tensorflow/misfed-signature", "tensorflow/misfed-saved-function"]
# ///

# %% setup
import tensorflow as tf

root = tf.Module()
root.f = tf.function(lambda x: tf.matmul(x, tf.ones((3, 1))), input_signature=[tf.TensorSpec([None, None], tf.float32)])
tf.saved_model.save(root, "inner")
loaded = tf.saved_model.load("inner")
# %% fail
y = loaded.signatures["serving_default"](x=tf.ones((2, 5)))
