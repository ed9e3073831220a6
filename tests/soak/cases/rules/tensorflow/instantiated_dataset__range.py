# /// case
# title = "tf.data.Dataset().range(5).batch(2)"
# source = "common: the abstract Dataset class is called"
# frameworks = ["tensorflow"]
# error = "TypeError: Can't instantiate abstract class DatasetV2"
# expect = "fix"
# must_mention = ["Dataset\\.range", "static|class"]
# must_not_say = ["element_spec"]
# rule = "tensorflow/instantiated-dataset"
# ///

# %% setup
from tensorflow import data
# %% fail
def batches():
    return [b.numpy().tolist() for b in data.Dataset().range(5).batch(2)]

found = batches()
# %% reference
def batches():
    return [b.numpy().tolist() for b in data.Dataset.range(5).batch(2)]

found = batches()
# %% check
assert found == [[0, 1], [2, 3], [4]]
