# /// case
# title = 'an optimizer made before is called in compile'
# source = "own"
# frameworks = ["keras"]
# error = '''TypeError: 'Adam' object is not callable'''
# expect = "fix"
# must_mention = ['\bopt\b', 'instance|already']
# must_not_say = ['apply_gradients']
# rule = "keras/instance-called-again"
# ///

# %% setup
import numpy as np
from tensorflow.keras import Input, Sequential, layers, optimizers
opt = optimizers.Adam(learning_rate=0.01)
model = Sequential([Input((2,)), layers.Dense(1)])
# %% fail
model.compile(optimizer=opt(), loss="mse")
history = model.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
# %% reference
model.compile(optimizer=opt, loss="mse")
history = model.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
# %% check
assert model.optimizer is opt
