# /// case
# title = "Model(inputs, Dense(1))"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: All `outputs` values must be KerasTensors"
# expect = "fix"
# must_mention = ["Dense\\(1\\)\\(x\\)"]
# must_not_say = ["forgot", "set .{0,12}data_format"]
# rule = "keras/unapplied-layer"
# ///

# %% setup
import tensorflow as tf
# %% fail
inputs = tf.keras.Input((3,))
x = tf.keras.layers.Dense(4)(inputs)
model = tf.keras.Model(inputs=inputs, outputs=tf.keras.layers.Dense(1))
# %% reference
model = tf.keras.Model(inputs=inputs, outputs=tf.keras.layers.Dense(1)(x))
# %% check
assert model.output_shape == (None, 1)
