# /// case
# title = "a part of TensorFlow 1 that has no successor of that name"
# source = "own"
# frameworks = ["tensorflow"]
# error = "ModuleNotFoundError: No module named 'tensorflow.contrib'"
# expect = "silent"
# near_miss_of = ["tensorflow/removed-import"]
# ///

# %% setup
import tensorflow as tf
# %% fail
from tensorflow.contrib import slim
