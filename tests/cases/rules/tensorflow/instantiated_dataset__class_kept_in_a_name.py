# /// case
# title = "the object is kept first"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: Can't instantiate abstract class DatasetV2"
# expect = "fix"
# rule = "tensorflow/instantiated-dataset"
# must_mention = ["from_tensor_slices", "abstract|static"]
# ///

# %% setup
import numpy as np
import tensorflow as tf

features = np.arange(6).reshape(3, 2)
# %% fail
dataset = tf.data.Dataset()
dataset = dataset.from_tensor_slices(features)
rows = [r.numpy().tolist() for r in dataset]
# %% reference
dataset = tf.data.Dataset.from_tensor_slices(features)
rows = [r.numpy().tolist() for r in dataset]
# %% check
assert rows == [[0, 1], [2, 3], [4, 5]]
