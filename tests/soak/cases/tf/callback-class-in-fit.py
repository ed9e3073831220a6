# /// case
# title = 'callbacks=[EarlyStopping] with the class'
# source = 'common: callbacks=[EarlyStopping] with the class'
# frameworks = ["keras"]
# error = 'TypeError|AttributeError|ValueError'
# expect = "fix"
# must_mention = ['EarlyStopping\(', 'class|instan|paren']
# must_not_say = []
# ///

# %% setup
import numpy as np
import tensorflow as tf
from tensorflow.keras.callbacks import EarlyStopping
model = tf.keras.Sequential([tf.keras.layers.Input((2,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
x, y = np.ones((4, 2)), np.ones((4, 1))
# %% fail
history = model.fit(x, y, validation_data=(x, y), epochs=2, callbacks=[EarlyStopping], verbose=0)
n = len(history.history["val_loss"])
# %% reference
history = model.fit(x, y, validation_data=(x, y), epochs=2, callbacks=[EarlyStopping()], verbose=0)
n = len(history.history["val_loss"])
# %% check
assert n in (1, 2)
