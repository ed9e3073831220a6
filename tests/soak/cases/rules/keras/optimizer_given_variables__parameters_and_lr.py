# /// case
# title = "optim.SGD(model.parameters(), lr=0.1) with Keras' SGD"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: 'Sequential' object has no attribute 'parameters'"
# expect = "fix"
# must_mention = ["learning[_ ]rate", "SGD\\("]
# must_not_say = ["forgot"]
# rule = "keras/optimizer-given-variables"
# ///

# %% setup
import numpy as np
import keras
from keras.optimizers import SGD

model = keras.Sequential([keras.layers.Input((3,)), keras.layers.Dense(1)])
data = np.ones((4, 3)), np.zeros((4, 1))
# %% fail
optimizer = SGD(model.parameters(), lr=0.1)
model.compile(optimizer, "mse")
# %% reference
optimizer = SGD(learning_rate=0.1)
model.compile(optimizer, "mse")
# %% check
assert abs(float(optimizer.learning_rate) - 0.1) < 1e-6
