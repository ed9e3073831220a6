# /// case
# title = "the first batch of ds.take(1) by its index"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: '_TakeDataset' object is not subscriptable"
# expect = "fix"
# must_mention = ["dataset", "next\\(iter"]
# must_not_say = []
# rule = "tensorflow/called-dataset"
# ///

# %% setup
import tensorflow as tf
ds = tf.data.Dataset.range(6).batch(2)
# %% fail
first = ds.take(1)[0]
print(first.numpy())
# %% reference
first = next(iter(ds.take(1)))
# %% check
assert first.numpy().tolist() == [0, 1]
