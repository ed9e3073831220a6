# /// case
# title = 'def call(x) without self in a custom layer'
# source = 'common: def call(x) without self in a custom layer'
# frameworks = ["tensorflow", "keras"]
# error = 'TypeError: (too many positional arguments|.*call\(\) takes 1 positional)'
# expect = "fix"
# must_mention = ['\bcall\b', 'self']
# must_not_say = []
# ///

# %% setup
import tensorflow as tf

class Doubled(tf.keras.layers.Layer):
    def call(x):
        return x * 2.0
# %% fail
layer = Doubled()
y = layer(tf.ones((2, 3)))
# %% reference
class Doubled(tf.keras.layers.Layer):
    def call(self, x):
        return x * 2.0
layer = Doubled()
y = layer(tf.ones((2, 3)))
# %% check
assert float(tf.reduce_sum(y)) == 12.0
