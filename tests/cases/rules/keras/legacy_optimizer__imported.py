# /// case
# title = "an optimizer imported from `keras.optimizers.legacy` is made on Keras 3"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ImportError: `keras.optimizers.legacy` is not supported in Keras 3"
# expect = "fix"
# must_mention = ["Adam", "legacy"]
# must_not_say = ["downgrade"]
# rule = "keras/legacy-optimizer"
# on.keras2.absent = "the legacy optimizers are there"
# ///

# %% setup
import tensorflow as tf
from tensorflow.keras.optimizers.legacy import Adam

model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(1)])
# %% fail
opt = Adam(learning_rate=0.005)
model.compile(optimizer=opt, loss="mse")
# %% reference
from tensorflow.keras.optimizers import Adam

opt = Adam(learning_rate=0.005)
model.compile(optimizer=opt, loss="mse")
# %% check
assert model.optimizer is opt and abs(float(opt.learning_rate) - 0.005) < 1e-6
