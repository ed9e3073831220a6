# /// case
# title = "the generator was made in another cell, with an argument"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: `generator` must be a Python callable"
# expect = "fix"
# rule = "tensorflow/generator-called-for-dataset"
# must_mention = ["squares", "from_generator"]
# ///

# %% setup
import tensorflow as tf

def squares(n):
    for i in range(n):
        yield i * i
# %% setup
gen = squares(4)
# %% fail
ds = tf.data.Dataset.from_generator(gen, output_signature=tf.TensorSpec([], tf.int32))
first = [int(v) for v in ds]
second = [int(v) for v in ds]
# %% reference
ds = tf.data.Dataset.from_generator(lambda: squares(4), output_signature=tf.TensorSpec([], tf.int32))
first = [int(v) for v in ds]
second = [int(v) for v in ds]
# %% check
assert first == second == [0, 1, 4, 9]
