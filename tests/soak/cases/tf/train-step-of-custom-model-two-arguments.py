# /// case
# title = 'self.optimizer.apply_gradients(gradients, self.trainable_variables) in train_step'
# source = 'common: self.optimizer.apply_gradients(gradients, self.trainable_variables) in train_step'
# frameworks = ["tensorflow", "keras"]
# error = 'TypeError: .*apply_gradients\(\) takes 2 positional arguments but 3 were given'
# expect = "fix"
# must_mention = ['zip\(', 'gradients', 'trainable_variables']
# must_not_say = ['wrong order|swap']
# on.keras2.error = "^OperatorNotAllowedInGraphError: .*Iterating over a symbolic `tf\\.Tensor` is not allowed"
# ///

# %% setup
import numpy as np
import tensorflow as tf
from tensorflow import keras

class CustomModel(keras.Model):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(y=y, y_pred=y_pred)
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply_gradients(gradients, self.trainable_variables)
        return {"loss": loss}
# %% setup
inputs = keras.Input((4,))
model = CustomModel(inputs, keras.layers.Dense(1)(inputs))
model.compile(optimizer="sgd", loss="mse")
X, Y = np.ones((8, 4), "float32"), np.zeros((8, 1), "float32")
# %% fail
history = model.fit(X, Y, epochs=2, verbose=0)
last = history.history["loss"][-1]
# %% reference
class CustomModel(keras.Model):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(y=y, y_pred=y_pred)
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply_gradients(zip(gradients, self.trainable_variables))
        return {"loss": loss}
inputs = keras.Input((4,))
model = CustomModel(inputs, keras.layers.Dense(1)(inputs))
model.compile(optimizer="sgd", loss="mse")
history = model.fit(X, Y, epochs=2, verbose=0)
last = history.history["loss"][-1]
# %% check
assert len(history.history["loss"]) == 2 and last >= 0
