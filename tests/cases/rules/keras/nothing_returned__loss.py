# /// case
# title = "a loss of the user's has no `return`"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: None values not supported"
# expect = "fix"
# must_mention = ["weighted_error", "return"]
# must_not_say = ["forgot"]
# rule = "keras/nothing-returned"
# on.keras2.error = "ValueError: "
# ///

# %% setup
import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(1)])
X, Y = np.ones((8, 3), "float32"), np.ones((8, 1), "float32")


def weighted_error(y_true, y_pred):
    error = tf.reduce_mean(3.0 * tf.square(y_true - y_pred))


model.compile(optimizer="adam", loss=weighted_error)
# %% fail
run = model.fit(X, Y, epochs=2, verbose=0)
# %% reference
def weighted_error(y_true, y_pred):
    error = tf.reduce_mean(3.0 * tf.square(y_true - y_pred))
    return error


model.compile(optimizer="adam", loss=weighted_error)
run = model.fit(X, Y, epochs=2, verbose=0)
# %% check
assert len(run.history["loss"]) == 2
