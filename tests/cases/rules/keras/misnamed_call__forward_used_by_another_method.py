# /// case
# title = 'a layer with forward, used by fit'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''NotImplementedError'''
# expect = "fix"
# must_mention = ['forward', '\bcall\b']
# must_not_say = ['\.forward\(']
# rule = "keras/misnamed-call"
# on.keras2.absent = "there is no `keras.ops`"
# ///

# %% setup
import numpy as np
import keras

class Scorer(keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = keras.layers.Dense(1)

    def forward(self, x, training=False):
        return self.dense(x)

    def mean(self, x):
        return keras.ops.mean(self.forward(x))
scorer = Scorer()
scorer.compile("sgd", "mse")
# %% fail
history = scorer.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
# %% reference
class Scorer(keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = keras.layers.Dense(1)

    def call(self, x, training=False):
        return self.dense(x)

    def mean(self, x):
        return keras.ops.mean(self.call(x))
scorer = Scorer()
scorer.compile("sgd", "mse")
history = scorer.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
# %% check
assert len(history.history["loss"]) == 1 and float(scorer.mean(np.ones((1, 2)))) == float(scorer(np.ones((1, 2)))[0, 0])
