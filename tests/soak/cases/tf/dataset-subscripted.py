# /// case
# title = 'batch = ds[0]'
# source = 'common: batch = ds[0]'
# frameworks = ["tensorflow"]
# error = '''TypeError: '_BatchDataset' object is not subscriptable'''
# expect = "fix"
# must_mention = ['\bds\b', 'take|next\(iter\(|for']
# must_not_say = []
# ///

# %% setup
import tensorflow as tf
ds = tf.data.Dataset.range(6).batch(3)
# %% fail
batch = ds[0]
total = int(tf.reduce_sum(batch))
# %% reference
batch = next(iter(ds))
total = int(tf.reduce_sum(batch))
# %% check
assert total == 3
