# /// case
# title = 'mapped function raises inside'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''.'''
# expect = "silent"
# ///

# %% setup
import tensorflow as tf
def load(path):
    return tf.io.decode_png(tf.io.read_file(path))
# %% fail
ds = tf.data.Dataset.from_tensor_slices(["missing.png"]).map(load)
for img in ds:
    pass
