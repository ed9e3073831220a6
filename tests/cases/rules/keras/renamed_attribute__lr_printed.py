# /// case
# title = "the learning rate is read as `optimizer.lr`, which Keras 3 does not have"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: 'Adam' object has no attribute 'lr'"
# expect = "fix"
# must_mention = ["learning_rate"]
# must_not_say = ["downgrade"]
# rule = "keras/renamed-attribute"
# on.keras2.absent = "`lr` is there"
# ///

# %% setup
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(1)])
model.compile(optimizer=tf.keras.optimizers.Adam(0.002), loss="mse")
# %% fail
rate = float(model.optimizer.lr)
print("learning rate", rate)
# %% reference
rate = float(model.optimizer.learning_rate)
# %% check
assert abs(rate - 0.002) < 1e-6
