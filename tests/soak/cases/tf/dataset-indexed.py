# /// case
# title = 'dataset called len and indexing'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''.'''
# expect = "diagnosis"
# must_mention = ['take|list']
# must_not_say = []
# ///

# %% setup
import tensorflow as tf
ds = tf.data.Dataset.range(5)
# %% fail
first = ds[0]
# %% reference
first = next(iter(ds))
# %% check
assert int(first) == 0
