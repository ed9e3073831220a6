# /// case
# title = "a metric of the user's has no `return`"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: None values not supported"
# expect = "fix"
# must_mention = ["rmse", "return"]
# must_not_say = ["forgot"]
# rule = "keras/nothing-returned"
# on.keras2.error = "RuntimeError: "
# ///

# %% setup
import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(1)])
X, Y = np.ones((8, 3), "float32"), np.ones((8, 1), "float32")


def rmse(y_true, y_pred):
    value = tf.sqrt(tf.reduce_mean(tf.square(y_true - y_pred)))


model.compile(optimizer="adam", loss="mse", metrics=[rmse])
# %% fail
run = model.fit(X, Y, epochs=2, verbose=0)
# %% reference
def rmse(y_true, y_pred):
    value = tf.sqrt(tf.reduce_mean(tf.square(y_true - y_pred)))
    return value


model.compile(optimizer="adam", loss="mse", metrics=[rmse])
run = model.fit(X, Y, epochs=2, verbose=0)
# %% check
assert len(run.history["rmse"]) == 2
