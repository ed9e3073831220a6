# /// case
# title = 'loss=weighted_mse() in compile: the loss function is called without its arguments'
# source = 'common: loss=weighted_mse() in compile: the loss function is called without its arguments'
# frameworks = ["tensorflow", "keras"]
# error = '''TypeError: weighted_mse\(\) missing 2 required positional arguments: 'y_true' and 'y_pred''''
# expect = "fix"
# must_mention = ['weighted_mse', 'loss=weighted_mse\b|function itself|without call|paren|\(\)|\bcall|not called|without call']
# must_not_say = ['default']
# ///

# %% setup
import numpy as np
import tensorflow as tf
from tensorflow import keras

def weighted_mse(y_true, y_pred):
    return tf.reduce_mean(2.0 * tf.square(y_true - y_pred), axis=-1)

model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
# %% fail
model.compile(optimizer="adam", loss=weighted_mse(), metrics=["mae"])
history = model.fit(np.ones((4, 2)), np.ones((4, 1)), epochs=1, verbose=0)
# %% reference
model.compile(optimizer="adam", loss=weighted_mse, metrics=["mae"])
history = model.fit(np.ones((4, 2)), np.ones((4, 1)), epochs=1, verbose=0)
# %% check
assert len(history.history["loss"]) == 1
