# /// case
# title = "a loop goes over the called dataset"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: '_BatchDataset' object is not callable"
# expect = "fix"
# rule = "tensorflow/called-dataset"
# must_mention = ["train_ds", "dataset"]
# ///

# %% setup
import tensorflow as tf

train_ds = tf.data.Dataset.from_tensor_slices([10, 20, 30, 40]).batch(2)
# %% fail
seen = []
for batch in train_ds():
    seen.append(int(tf.reduce_sum(batch)))
# %% reference
seen = [int(tf.reduce_sum(batch)) for batch in train_ds]
# %% check
assert seen == [30, 70]
