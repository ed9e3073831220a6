# /// case
# title = "a function named merge of another library"
# source = "own"
# frameworks = ["keras"]
# error = "ImportError: cannot import name 'merge' from 'keras'|ImportError: cannot import name 'merge'"
# expect = "silent"
# near_miss_of = ["keras/removed-merge"]
# ///

# %% setup
import keras
# %% fail
from itertools import merge
