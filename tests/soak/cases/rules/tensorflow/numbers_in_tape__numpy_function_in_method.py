# /// case
# title = "np.square and .numpy() between model and loss"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: No gradients provided for any variable"
# expect = "fix"
# must_mention = ["numpy", "numbers|tensor"]
# must_not_say = ["not callable", "run_functions_eagerly"]
# rule = "tensorflow/numbers-in-tape"
# ///

# %% setup
import numpy as np
import tensorflow as tf


class Fitter:
    def __init__(self):
        self.net = tf.keras.Sequential([tf.keras.layers.Input((2,)), tf.keras.layers.Dense(1)])
        self.opt = tf.keras.optimizers.SGD(0.1)

    def fit_batch(self, xb, yb):
        with tf.GradientTape() as tape:
            out = self.net(xb).numpy()
            cost = tf.reduce_mean(tf.square(out - yb))
        g = tape.gradient(cost, self.net.trainable_variables)
        self.opt.apply_gradients(zip(g, self.net.trainable_variables))
        return float(cost)
# %% fail
fitter = Fitter()
costs = [fitter.fit_batch(tf.ones((3, 2)), tf.ones((3, 1))) for _ in range(3)]
# %% reference
class Fitter:
    def __init__(self):
        self.net = tf.keras.Sequential([tf.keras.layers.Input((2,)), tf.keras.layers.Dense(1)])
        self.opt = tf.keras.optimizers.SGD(0.1)

    def fit_batch(self, xb, yb):
        with tf.GradientTape() as tape:
            out = self.net(xb)
            cost = tf.reduce_mean(tf.square(out - yb))
        g = tape.gradient(cost, self.net.trainable_variables)
        self.opt.apply_gradients(zip(g, self.net.trainable_variables))
        return float(cost)

fitter = Fitter()
costs = [fitter.fit_batch(tf.ones((3, 2)), tf.ones((3, 1))) for _ in range(3)]
# %% check
assert len(costs) == 3 and int(fitter.opt.iterations) == 3
