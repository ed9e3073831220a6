# /// case
# title = "an error of the user's with the same first words"
# source = "own"
# frameworks = ["keras"]
# error = "ValueError: Unknown variable"
# expect = "silent"
# near_miss_of = ["keras/foreign-variables"]
# ///

# %% setup
import tensorflow as tf

def lookup(name):
    table = {'a': 1}
    if name not in table:
        raise ValueError('Unknown variable: ' + name)
    return table[name]
# %% fail
lookup('b')
