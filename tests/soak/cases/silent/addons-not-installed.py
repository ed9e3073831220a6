# /// case
# title = "A package of TensorFlow's that is not installed"
# source = "own"
# frameworks = ["tensorflow"]
# error = "ModuleNotFoundError: No module named 'tensorflow_addons'"
# expect = "silent"
# near_miss_of = ["tensorflow/removed-import", "keras/removed-import"]
# ///

# %% setup
import tensorflow as tf
# %% fail
import tensorflow_addons as tfa

optimizer = tfa.optimizers.AdamW(weight_decay=1e-4)
