# /// case
# title = "a class of the person's own is indexed"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: 'Loader' object is not subscriptable"
# expect = "silent"
# near_miss_of = ["tensorflow/called-dataset"]
# ///

# %% setup
import tensorflow as tf

train_ds = tf.data.Dataset.from_tensor_slices([10, 20, 30, 40]).batch(2)

class Loader:
    def __init__(self, ds):
        self.ds = ds

loader = Loader(train_ds)
# %% fail
loader[0]
