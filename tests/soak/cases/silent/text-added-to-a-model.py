# /// case
# title = 'add of a layer of a wrong kind of value'
# source = "own"
# frameworks = ["keras"]
# error = '''.'''
# expect = "silent"
# ///

# %% setup
import keras
m = keras.Sequential()
# %% fail
m.add("dense")
