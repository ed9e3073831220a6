# /// case
# title = "a model class with a single method of another name"
# source = "own"
# frameworks = ["keras"]
# error = "NotImplementedError: .*does not have a `call\\(\\)` method implemented"
# expect = "fix"
# must_mention = ["Scorer", "call"]
# must_not_say = ["not callable", "def __call__"]
# rule = "keras/missing-call"
# on.keras2.error = "^NotImplementedError: .*Unimplemented `tf\\.keras\\.Model\\.call\\(\\)`"
# on.tf-keras.error = "NotImplementedError: .*does not have a `call\\(\\)` method implemented"
# ///

# %% setup
import keras
import numpy as np

class Scorer(keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = keras.layers.Dense(2)

    def score(self, x):
        return self.dense(x)

scorer = Scorer()
# %% fail
out = scorer(np.ones((3, 4), "float32"))
# %% reference
class Scorer(keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = keras.layers.Dense(2)

    def call(self, x):
        return self.dense(x)

scorer = Scorer()
out = scorer(np.ones((3, 4), "float32"))
# %% check
assert tuple(out.shape) == (3, 2)
