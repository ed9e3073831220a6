# /// case
# title = 'images, labels = next(train_ds)'
# source = 'common: images, labels = next(train_ds)'
# frameworks = ["tensorflow"]
# error = '''TypeError: '_BatchDataset' object is not an iterator'''
# expect = "fix"
# must_mention = ['train_ds', 'iter\(train_ds\)|take\(1\)']
# must_not_say = []
# ///

# %% setup
import tensorflow as tf
train_ds = tf.data.Dataset.from_tensor_slices((tf.zeros((6, 2)), tf.range(6))).batch(4)
# %% fail
images, labels = next(train_ds)
print(images.shape, labels.numpy())
# %% reference
images, labels = next(iter(train_ds))
# %% check
assert tuple(images.shape) == (4, 2) and labels.numpy().tolist() == [0, 1, 2, 3]
