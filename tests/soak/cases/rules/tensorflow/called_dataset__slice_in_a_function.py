# /// case
# title = "a slice of a dataset in a function"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: '_TensorSliceDataset' object is not subscriptable"
# expect = "fix"
# rule = "tensorflow/called-dataset"
# must_mention = ["take"]
# ///

# %% setup
import tensorflow as tf

def preview(ds, n):
    return [int(v) for v in ds[:n]]

numbers = tf.data.Dataset.from_tensor_slices([7, 8, 9])
# %% fail
head = preview(numbers, 2)
# %% reference
head = [int(v) for v in numbers.take(2)]
# %% check
assert head == [7, 8]
