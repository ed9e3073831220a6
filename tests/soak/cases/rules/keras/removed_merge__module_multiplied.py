# /// case
# title = "the module is called to multiply"
# source = "own"
# frameworks = ["keras"]
# error = "TypeError: 'module' object is not callable"
# expect = "fix"
# rule = "keras/removed-merge"
# must_mention = ["multiply", "module"]
# ///

# %% setup
import tensorflow as tf
from tensorflow.keras.layers import Input, Dense
from tensorflow.python.keras.layers import merge
# %% fail
x = Input((4,))
gate = Dense(4, activation="sigmoid")(x)
gated = merge([x, gate], mode="mul")
net = tf.keras.Model(x, gated)
# %% reference
gated = tf.keras.layers.multiply([x, gate])
net = tf.keras.Model(x, gated)
# %% check
assert net.output_shape == (None, 4)
