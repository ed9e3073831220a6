# /// case
# title = "`K.set_value(model.optimizer.lr, …)` in a schedule by hand"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: 'SGD' object has no attribute 'lr'"
# expect = "fix"
# must_mention = ["learning_rate"]
# must_not_say = ["downgrade"]
# rule = "keras/renamed-attribute"
# on.keras2.absent = "`lr` is there"
# ///

# %% setup
import numpy as np
import tensorflow as tf
from tensorflow.keras import backend as K

model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(1)])
model.compile(optimizer=tf.keras.optimizers.SGD(0.1), loss="mse")
X, Y = np.ones((8, 3), "float32"), np.ones((8, 1), "float32")
# %% fail
for epoch, rate in enumerate([0.1, 0.05, 0.01]):
    K.set_value(model.optimizer.lr, rate)
    model.fit(X, Y, verbose=0)
# %% reference
for epoch, rate in enumerate([0.1, 0.05, 0.01]):
    model.optimizer.learning_rate = rate
    model.fit(X, Y, verbose=0)
# %% check
assert abs(float(model.optimizer.learning_rate) - 0.01) < 1e-6 and rate == 0.01
