# /// case
# title = 'dataset.map call without args'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''.'''
# expect = "fix"
# must_mention = ['normalize']
# must_not_say = []
# ///

# %% setup
import tensorflow as tf
def normalize(image, label):
    return image / 255.0, label
ds = tf.data.Dataset.from_tensor_slices((tf.ones((4, 2)), tf.range(4)))
# %% fail
ds = ds.map(normalize()).batch(2)
x, y = next(iter(ds))
# %% reference
ds = ds.map(normalize).batch(2)
x, y = next(iter(ds))
# %% check
assert x.shape == (2, 2)
