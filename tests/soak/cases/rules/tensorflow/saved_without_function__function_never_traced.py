# /// case
# title = "a tf.function attribute was never called before saving"
# source = "own"
# frameworks = ["tensorflow"]
# error = "ValueError: Found zero restored functions"
# expect = "fix"
# rule = "tensorflow/saved-without-function"
# must_mention = ["normalise", "trac"]
# ///

# %% setup
import numpy as np
import tensorflow as tf

holder = tf.Module()
holder.normalise = tf.function(lambda v: v / tf.reduce_sum(v))
tf.saved_model.save(holder, "normaliser")
loaded = tf.saved_model.load("normaliser")
# %% fail
v = np.array([1.0, 3.0], dtype=np.float32)
p = loaded.normalise(v)
# %% reference
holder.normalise.get_concrete_function(tf.TensorSpec([None], tf.float32))
tf.saved_model.save(holder, "normaliser")
loaded = tf.saved_model.load("normaliser")
p = loaded.normalise(v)
# %% check
assert [float(x) for x in p] == [0.25, 0.75]
