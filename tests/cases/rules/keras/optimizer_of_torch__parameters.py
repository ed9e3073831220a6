# /// case
# title = "a Keras model is handed to an optimizer of torch by `model.parameters()`"
# source = "own"
# frameworks = ["tensorflow", "keras", "torch"]
# error = "AttributeError: 'Sequential' object has no attribute 'parameters'"
# expect = "fix"
# must_mention = ["torch", "Keras", "keras\\.optimizers\\.Adam"]
# rule = "keras/optimizer-of-torch"
# on.keras2.absent = "there is no torch in this environment"
# ///

# %% setup
import tensorflow as tf
import torch

model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(1)])
# %% fail
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
model.compile(optimizer=optimizer, loss="mse")
# %% reference
optimizer = tf.keras.optimizers.Adam(learning_rate=0.01)
model.compile(optimizer=optimizer, loss="mse")
# %% check
assert abs(float(model.optimizer.learning_rate) - 0.01) < 1e-6
