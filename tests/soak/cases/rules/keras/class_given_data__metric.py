# /// case
# title = "a metric class with labels and predictions, inside a loop"
# source = "own"
# frameworks = ["keras"]
# error = "ValueError: The truth value of an array"
# expect = "fix"
# must_mention = ["MeanAbsoluteError\\(\\)", "instance|class"]
# must_not_say = ["a\\.any"]
# rule = "keras/class-given-data"
# on.keras2.error = "^TypeError: Expected `name` argument to be a string, but got:"
# ///

# %% setup
import numpy as np
import tensorflow as tf

y_true = np.array([[0.0], [1.0]])
preds = [np.array([[0.1], [0.7]]), np.array([[0.2], [0.9]])]
# %% fail
errors = []
for p in preds:
    errors.append(float(tf.keras.metrics.MeanAbsoluteError(y_true, p)))
# %% reference
errors = []
for p in preds:
    errors.append(float(tf.keras.metrics.MeanAbsoluteError()(y_true, p)))
# %% check
assert len(errors) == 2 and abs(errors[0] - 0.2) < 1e-5
