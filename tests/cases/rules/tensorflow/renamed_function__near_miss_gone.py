# /// case
# title = "`tf.placeholder` of TensorFlow 1 has no other name: what takes its place is another way to write the program"
# source = "own"
# frameworks = ["tensorflow"]
# error = "AttributeError: module 'tensorflow' has no attribute 'placeholder'"
# expect = "silent"
# near_miss_of = ["tensorflow/renamed-function"]
# ///

# %% setup
import tensorflow as tf
# %% fail
x = tf.placeholder(tf.float32, [None, 3])
