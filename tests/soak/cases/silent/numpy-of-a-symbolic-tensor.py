# /// case
# title = 'python side numpy of a symbolic tensor in tf.function'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''AttributeError'''
# expect = "silent"
# ///

# %% setup
import tensorflow as tf
# %% fail
@tf.function
def f(x):
    return x.numpy().sum()
f(tf.ones((3,)))
