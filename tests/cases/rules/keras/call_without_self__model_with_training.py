# /// case
# title = 'call of a model has no self but a training flag'
# source = "own"
# frameworks = ["keras"]
# error = '''TypeError'''
# expect = "fix"
# must_mention = ['self', '\bcall\b']
# must_not_say = []
# rule = "keras/call-without-self"
# ///

# %% setup
import keras
import numpy as np

class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.out = keras.layers.Dense(1)

    def call(inputs, training=False):
        return self.out(inputs)
net = Net()
# %% fail
y = net(np.ones((3, 2), "float32"))
# %% reference
class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.out = keras.layers.Dense(1)

    def call(self, inputs, training=False):
        return self.out(inputs)
net = Net()
y = net(np.ones((3, 2), "float32"))
# %% check
assert tuple(y.shape) == (3, 1)
