# /// case
# title = "the list of specs stands where `tf.function` takes the function"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: .* is not a callable object"
# expect = "fix"
# must_mention = ["input_signature="]
# rule = "tensorflow/input-signature"
# ///

# %% setup
import tensorflow as tf

spec = tf.TensorSpec([None, 2], tf.float32)
# %% fail
@tf.function([spec])
def length(points):
    return tf.norm(points, axis=1)


lengths = length(tf.constant([[3.0, 4.0]]))
# %% reference
@tf.function(input_signature=[spec])
def length(points):
    return tf.norm(points, axis=1)


lengths = length(tf.constant([[3.0, 4.0]]))
# %% check
assert abs(float(lengths[0]) - 5.0) < 1e-5
