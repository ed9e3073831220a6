# /// case
# title = "an import goes through `tf`, the notebook's name for `tensorflow`"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ModuleNotFoundError: No module named 'tf'"
# expect = "fix"
# must_mention = ["tensorflow\\.keras", "tf"]
# must_not_say = ["pip|install "]
# rule = "python/imported-from-alias"
# ///

# %% setup
import tensorflow as tf
# %% fail
from tf.keras import layers

dense = layers.Dense(4)
# %% reference
from tensorflow.keras import layers

dense = layers.Dense(4)
# %% check
assert dense.units == 4
