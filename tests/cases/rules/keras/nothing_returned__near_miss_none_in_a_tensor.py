# /// case
# title = "a loss that returns a value fails on a None inside of it"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "(ValueError|TypeError): "
# expect = "silent"
# near_miss_of = ["keras/nothing-returned"]
# ///

# %% setup
import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(1)])
X, Y = np.ones((8, 3), "float32"), np.ones((8, 1), "float32")
weights = {"scale": None}


def weighted_error(y_true, y_pred):
    return tf.reduce_mean(tf.square(y_true - y_pred)) + tf.convert_to_tensor(weights["scale"])


model.compile(optimizer="adam", loss=weighted_error)
# %% fail
run = model.fit(X, Y, epochs=2, verbose=0)
