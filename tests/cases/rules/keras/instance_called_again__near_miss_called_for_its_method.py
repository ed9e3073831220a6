# /// case
# title = 'an own callback object is called with an argument'
# source = "own"
# frameworks = ["keras"]
# error = '''TypeError: 'Printer' object is not callable'''
# expect = "silent"
# near_miss_of = ["keras/instance-called-again"]
# ///

# %% setup
import keras

class Printer(keras.callbacks.Callback):
    pass
printer = Printer()
# %% fail
lines = list(map(lambda epoch: printer(epoch), [1, 2]))
