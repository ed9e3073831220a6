# /// case
# title = "a Lambda layer is given the result of the function on the input"
# source = "own"
# frameworks = ["keras"]
# error = "TypeError: unsupported callable"
# expect = "fix"
# must_mention = ["function", "total"]
# must_not_say = ["is a class"]
# rule = "keras/result-for-function"
# ///

# %% setup
import tensorflow as tf
from tensorflow.keras import Input
from tensorflow.keras.layers import Dense, Lambda

def total(t, axis):
    return t[:, 0] if axis == 1 else t[0]

inp = Input((4,))
h = Dense(3)(inp)
# %% fail
s = Lambda(total(h, axis=1))(h)
# %% reference
s = Lambda(lambda t: total(t, axis=1))(h)
# %% check
assert tuple(s.shape) == (None,)
