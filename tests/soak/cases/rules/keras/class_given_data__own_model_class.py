# /// case
# title = "an own model class is called with the batch"
# source = "own"
# frameworks = ["keras"]
# error = "TypeError: .*takes 1 positional argument but 2 were given"
# expect = "fix"
# must_mention = ["Tiny\\(\\)\\(batch\\)"]
# must_not_say = ["forgot", "set .{0,12}data_format"]
# rule = "keras/class-given-data"
# ///

# %% setup
import tensorflow as tf

class Tiny(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.d = tf.keras.layers.Dense(3)

    def call(self, x):
        return self.d(x)

batch = tf.ones((2, 4))
# %% fail
scores = Tiny(batch)
print(scores.shape)
# %% reference
scores = Tiny()(batch)
# %% check
assert tuple(scores.shape) == (2, 3)
