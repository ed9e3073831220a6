# /// case
# title = 'user object in place of layer'
# source = "own"
# frameworks = ["keras"]
# error = '''.'''
# expect = "silent"
# ///

# %% setup
import keras
class Block:
    def __call__(self, x):
        return x
# %% fail
m = keras.Sequential([keras.Input((3,)), Block()])
