# /// case
# title = "an iterator of a list is called"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: 'list_iterator' object is not callable"
# expect = "silent"
# near_miss_of = ["tensorflow/called-iterator"]
# ///

# %% setup
import tensorflow as tf

steps = iter([1, 2, 3])
# %% fail
first = steps()
