# /// case
# title = 'symbolic tensor as a condition'
# source = "own"
# frameworks = ["keras"]
# error = '''.'''
# expect = "silent"
# ///

# %% setup
import keras
x = keras.Input((3,))
# %% fail
def relu(t):
    if t > 0:
        return t
    return 0 * t
y = relu(x)
