# /// case
# title = "the first batch is indexed"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: '_BatchDataset' object is not subscriptable"
# expect = "fix"
# rule = "tensorflow/called-dataset"
# must_mention = ["next\\(iter|take"]
# ///

# %% setup
import tensorflow as tf

train_ds = tf.data.Dataset.from_tensor_slices([10, 20, 30, 40]).batch(2)
# %% fail
first = train_ds[0]
print(first.shape)
# %% reference
first = next(iter(train_ds))
# %% check
assert first.numpy().tolist() == [10, 20]
