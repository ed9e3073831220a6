# /// case
# title = "`input_signature` is one `TensorSpec` and no list"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: input_signature must be either a tuple or a list"
# expect = "fix"
# must_mention = ["input_signature", "list"]
# rule = "tensorflow/input-signature"
# ///

# %% setup
import tensorflow as tf
# %% fail
@tf.function(input_signature=tf.TensorSpec([None], tf.float32))
def scaled(values):
    return values / tf.reduce_max(values)


result = scaled(tf.constant([1.0, 4.0]))
# %% reference
@tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])
def scaled(values):
    return values / tf.reduce_max(values)


result = scaled(tf.constant([1.0, 4.0]))
# %% check
assert result.numpy().tolist() == [0.25, 1.0]
