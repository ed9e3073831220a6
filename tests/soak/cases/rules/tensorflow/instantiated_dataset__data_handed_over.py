# /// case
# title = "the data is handed to the class"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: Can't instantiate abstract class DatasetV2"
# expect = "fix"
# rule = "tensorflow/instantiated-dataset"
# must_mention = ["from_tensor_slices"]
# ///

# %% setup
from tensorflow.data import Dataset

values = [3, 1, 2]
# %% fail
ds = Dataset(values)
total = sum(int(v) for v in ds)
# %% reference
ds = Dataset.from_tensor_slices(values)
total = sum(int(v) for v in ds)
# %% check
assert total == 6
