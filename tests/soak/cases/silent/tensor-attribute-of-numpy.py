# /// case
# title = "An attribute that arrays have and symbolic tensors do not"
# source = "own"
# frameworks = ["tensorflow"]
# error = "AttributeError: 'SymbolicTensor' object has no attribute 'numpy'|AttributeError"
# expect = "silent"
# near_miss_of = ["python/uncalled-method"]
# ///

# %% setup
import tensorflow as tf

@tf.function
def total(x):
    return float(tf.reduce_sum(x).numpy())
# %% fail
print(total(tf.ones((2, 2))))
