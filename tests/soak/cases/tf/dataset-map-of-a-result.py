# /// case
# title = 'ds.map(scale(tf.constant(1.0))) hands over a tensor'
# source = 'common: ds.map(scale(tf.constant(1.0))) hands over a tensor'
# frameworks = ["tensorflow"]
# error = 'TypeError|AttributeError|ValueError'
# expect = "fix"
# must_mention = ['scale', 'map\(scale|function itself|without call|result']
# must_not_say = []
# ///

# %% setup
import tensorflow as tf

def scale(v):
    return v / 10.0
ds = tf.data.Dataset.from_tensor_slices([10.0, 20.0])
# %% fail
ds = ds.map(scale(tf.constant(1.0)))
values = [float(v) for v in ds]
# %% reference
ds = tf.data.Dataset.from_tensor_slices([10.0, 20.0]).map(scale)
values = [float(v) for v in ds]
# %% check
assert values == [1.0, 2.0]
