# /// case
# title = 'train_step applies grads only'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''.'''
# expect = "fix"
# must_mention = ['zip']
# must_not_say = []
# ///

# %% setup
import numpy as np, keras, tensorflow as tf
class M(keras.Model):
    def __init__(self):
        super().__init__()
        self.d = keras.layers.Dense(1)
    def call(self, x):
        return self.d(x)
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(y=y, y_pred=y_pred)
        grads = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply_gradients(grads)
        return {"loss": loss}
m = M()
m.compile("sgd", "mse")
# %% fail
h = m.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
# %% reference
class M(keras.Model):
    def __init__(self):
        super().__init__()
        self.d = keras.layers.Dense(1)
    def call(self, x):
        return self.d(x)
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(y=y, y_pred=y_pred)
        grads = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply_gradients(zip(grads, self.trainable_variables))
        return {"loss": loss}
m = M()
m.compile("sgd", "mse")
h = m.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
# %% check
assert h.history["loss"]
