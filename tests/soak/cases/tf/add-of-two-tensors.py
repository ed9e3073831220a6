# /// case
# title = 'Add layers unlisted'
# source = "own"
# frameworks = ["keras"]
# error = '''.'''
# expect = "fix"
# must_mention = ['\[']
# must_not_say = []
# ///

# %% setup
import tensorflow as tf
x = tf.keras.Input((4,))
y = tf.keras.layers.Dense(4)(x)
# %% fail
z = tf.keras.layers.add(x, y)
# %% reference
z = tf.keras.layers.add([x, y])
# %% check
assert z.shape == (None, 4)
