# /// case
# title = "units and data in one pair of parentheses"
# source = "own"
# frameworks = ["keras"]
# error = "ValueError: Could not interpret activation"
# expect = "fix"
# must_mention = ["Dense\\(16\\)\\(x\\)"]
# must_not_say = ["forgot", "set .{0,12}data_format"]
# rule = "keras/class-given-data"
# on.keras2.error = "^TypeError: .*Could not interpret activation function identifier: Tensor\\("
# on.tf-keras.error = "ValueError: Could not interpret activation"
# ///

# %% setup
import keras
from keras import layers

x = keras.Input((5,))
# %% fail
x = layers.Dense(16, x)
x = layers.Dense(1)(x)
# %% reference
x = layers.Dense(16)(x)
x = layers.Dense(1)(x)
# %% check
assert x.shape == (None, 1)
