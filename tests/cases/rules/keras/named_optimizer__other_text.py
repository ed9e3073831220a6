# /// case
# title = "a text that names no optimizer"
# source = "own"
# frameworks = ["keras"]
# error = "AttributeError: 'str' object has no attribute 'apply_gradients'"
# expect = "silent"
# near_miss_of = ["keras/named-optimizer"]
# ///

# %% setup
import tensorflow as tf
label = 'first layer'
# %% fail
label.apply_gradients([])
