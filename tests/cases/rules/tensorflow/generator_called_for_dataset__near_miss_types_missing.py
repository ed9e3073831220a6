# /// case
# title = "the function is right, the types are missing"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError|ValueError"
# expect = "silent"
# near_miss_of = ["tensorflow/generator-called-for-dataset"]
# ///

# %% setup
import tensorflow as tf

def gen():
    yield 1
# %% fail
ds = tf.data.Dataset.from_generator(gen)
