# /// case
# title = "a generator expression"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: `generator` must be a Python callable"
# expect = "fix"
# rule = "tensorflow/generator-called-for-dataset"
# must_mention = ["lambda|function"]
# ///

# %% setup
import tensorflow as tf

lines = ["a b", "c"]
# %% fail
ds = tf.data.Dataset.from_generator((line.split() for line in lines), output_types=tf.string)
count = sum(1 for _ in ds)
# %% reference
ds = tf.data.Dataset.from_generator(lambda: (line.split() for line in lines), output_types=tf.string)
count = sum(1 for _ in ds)
# %% check
assert count == 2
