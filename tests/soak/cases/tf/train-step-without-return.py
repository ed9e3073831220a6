# /// case
# title = "a custom `train_step` ends without its dict of results"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: Attr 'Toutput_types' of 'OptionalFromValue'"
# expect = "fix"
# must_mention = ["train_step", "return"]
# must_not_say = ["forgot"]
# rule = "keras/nothing-returned"
# on.keras2.error = "TypeError: "
# ///

# %% setup
import numpy as np
import tensorflow as tf


class Regressor(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.out = tf.keras.layers.Dense(1)

    def call(self, inputs):
        return self.out(inputs)

    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((self(x, training=True) - y) ** 2)
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply_gradients(zip(gradients, self.trainable_variables))


X, Y = np.ones((8, 3), "float32"), np.ones((8, 1), "float32")
# %% fail
regressor = Regressor()
regressor.compile(optimizer="adam")
run = regressor.fit(X, Y, epochs=2, verbose=0)
# %% reference
class Regressor(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.out = tf.keras.layers.Dense(1)

    def call(self, inputs):
        return self.out(inputs)

    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((self(x, training=True) - y) ** 2)
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply_gradients(zip(gradients, self.trainable_variables))
        return {"loss": loss}


regressor = Regressor()
regressor.compile(optimizer="adam")
run = regressor.fit(X, Y, epochs=2, verbose=0)
# %% check
assert len(run.history["loss"]) == 2
