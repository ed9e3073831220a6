# /// case
# title = "a tf.function of the notebook is declared for floats"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: Binding inputs to tf.function failed"
# expect = "fix"
# rule = "tensorflow/misfed-saved-function"
# must_mention = ["input_signature", "float32"]
# ///

# %% setup
import tensorflow as tf

@tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])
def mean_of(values):
    return tf.reduce_mean(values)
# %% fail
counts = tf.range(5)
m = mean_of(counts)
# %% reference
m = mean_of(tf.cast(counts, tf.float32))
# %% check
assert float(m) == 2.0
