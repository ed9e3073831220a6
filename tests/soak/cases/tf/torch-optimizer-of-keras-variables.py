# /// case
# title = "an optimizer of torch gets the variables of a Keras model"
# source = "own"
# frameworks = ["tensorflow", "keras", "torch"]
# error = "TypeError: optimizer can only optimize Tensors"
# expect = "fix"
# must_mention = ["torch", "Keras"]
# rule = "keras/optimizer-of-torch"
# on.keras2.absent = "there is no torch in this environment"
# ///

# %% setup
import torch
from tensorflow import keras

net = keras.Sequential([keras.layers.Input((3,)), keras.layers.Dense(1)])
# %% fail
opt = torch.optim.SGD(net.trainable_variables, lr=0.05, momentum=0.9)
# %% reference
opt = keras.optimizers.SGD(learning_rate=0.05)
# %% check
assert abs(float(opt.learning_rate) - 0.05) < 1e-6
