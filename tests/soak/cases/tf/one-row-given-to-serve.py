# /// case
# title = "the rows of an array go to `serve` one by one, without a batch dimension"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "TypeError: Binding inputs to tf.function failed"
# expect = "fix"
# must_mention = ["batch|shape", "\\(None, 4\\)"]
# rule = "tensorflow/misfed-saved-function"
# ///

# %% setup
import numpy as np
import tensorflow as tf

net = tf.keras.Sequential([tf.keras.layers.Input((4,)), tf.keras.layers.Dense(2)])
net.export("served")
loaded = tf.saved_model.load("served")
table = np.random.default_rng(0).normal(size=(5, 4)).astype("float32")
results = []
# %% fail
for row in table:
    results.append(loaded.serve(row))
# %% reference
for row in table:
    results.append(loaded.serve(row[None]))
# %% check
assert len(results) == 5 and int(np.prod(results[0].shape)) == 2
