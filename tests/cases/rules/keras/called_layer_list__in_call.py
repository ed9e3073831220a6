# /// case
# title = "a list of layers is called in a model's call"
# source = "own"
# frameworks = ["keras"]
# error = '''.'''
# expect = "diagnosis"
# must_mention = ['layers']
# must_not_say = []
# rule = "keras/called-layer-list"
# ///

# %% setup
import keras, numpy as np
class Stack(keras.Model):
    def __init__(self):
        super().__init__()
        self.blocks = [keras.layers.Dense(2), keras.layers.Dense(1)]
    def call(self, x):
        return self.blocks(x)
s = Stack()
# %% fail
y = s(np.ones((3, 2), "float32"))
# %% reference
class Stack(keras.Model):
    def __init__(self):
        super().__init__()
        self.blocks = [keras.layers.Dense(2), keras.layers.Dense(1)]
    def call(self, x):
        for b in self.blocks:
            x = b(x)
        return x
s = Stack()
y = s(np.ones((3, 2), "float32"))
# %% check
assert y.shape == (3, 1)
