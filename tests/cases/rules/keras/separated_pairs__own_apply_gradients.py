# /// case
# title = "a class of the user's with a method of the same name"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "TypeError: .*takes 2 positional arguments but 3 were given"
# expect = "silent"
# near_miss_of = ["keras/separated-pairs"]
# ///

# %% setup
import tensorflow as tf

class Accumulator:
    def __init__(self):
        self.total = 0.0

    def apply_gradients(self, pairs):
        for g, v in pairs:
            self.total += float(g)

acc = Accumulator()
w = tf.Variable(2.0)
# %% fail
with tf.GradientTape() as tape:
    z = w * w
acc.apply_gradients([tape.gradient(z, w)], [w])
