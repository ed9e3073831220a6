# /// case
# title = "a function of a loaded object is called with one row: it is there, and it is no signature's name that is wrong"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "TypeError: Binding inputs to tf.function failed"
# expect = "silent"
# near_miss_of = ["tensorflow/misnamed-signature"]
# ///

# %% setup
import numpy as np
import tensorflow as tf
net = tf.keras.Sequential([tf.keras.layers.Input((4,)), tf.keras.layers.Dense(2)])
net.export("exp")
loaded = tf.saved_model.load("exp")
# %% fail
rows = np.ones((2, 4), "float32")
for i in range(2):
    print(loaded.serve(rows[i]))
