# /// case
# title = 'a layer that takes one input is given two'
# source = "own"
# frameworks = ["keras"]
# error = '''TypeError'''
# expect = "silent"
# near_miss_of = ["keras/call-without-self"]
# ///

# %% setup
import tensorflow as tf

class Twice(tf.keras.layers.Layer):
    def call(this, x):
        return x * 2.0
twice = Twice()
# %% fail
y = twice(tf.ones((2,)), tf.ones((2,)), tf.ones((2,)))
