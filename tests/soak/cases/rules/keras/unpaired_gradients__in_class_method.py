# /// case
# title = "bare gradients in a method of a trainer class"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: not enough values to unpack"
# expect = "fix"
# must_mention = ["self\\.net\\.trainable_weights", "zip\\("]
# must_not_say = ["forgot", "tf\\.function\\b.*decorat"]
# rule = "keras/unpaired-gradients"
# on.keras2.error = "^ValueError: too many values to unpack \\(expected 2\\)"
# ///

# %% setup
import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(0)


class Trainer:
    def __init__(self, net, lr=0.05):
        self.net = net
        self.opt = keras.optimizers.Adam(lr)
        self.loss_fn = keras.losses.MeanSquaredError()

    def step(self, xb, yb):
        with tf.GradientTape() as t:
            err = self.loss_fn(yb, self.net(xb))
        g = t.gradient(err, self.net.trainable_weights)
        self.opt.apply_gradients(g)
        return float(err)
# %% fail
trainer = Trainer(keras.Sequential([keras.layers.Input((5,)), keras.layers.Dense(1)]))
history = []
for _ in range(4):
    history.append(trainer.step(tf.ones((3, 5)), tf.zeros((3, 1))))
# %% reference
class Trainer:
    def __init__(self, net, lr=0.05):
        self.net = net
        self.opt = keras.optimizers.Adam(lr)
        self.loss_fn = keras.losses.MeanSquaredError()

    def step(self, xb, yb):
        with tf.GradientTape() as t:
            err = self.loss_fn(yb, self.net(xb))
        g = t.gradient(err, self.net.trainable_weights)
        self.opt.apply_gradients(zip(g, self.net.trainable_weights))
        return float(err)


trainer = Trainer(keras.Sequential([keras.layers.Input((5,)), keras.layers.Dense(1)]))
history = []
for _ in range(4):
    history.append(trainer.step(tf.ones((3, 5)), tf.zeros((3, 1))))
# %% check
assert len(history) == 4 and history[-1] < history[0]
