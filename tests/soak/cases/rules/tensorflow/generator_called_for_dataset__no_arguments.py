# /// case
# title = "from_generator(count()) with a generator function of the notebook"
# source = "common: from_generator given a generator object"
# frameworks = ["tensorflow"]
# error = "TypeError: `generator` must be a Python callable"
# expect = "fix"
# must_mention = ["count", "function", "from_generator"]
# must_not_say = ["list\\(count"]
# rule = "python/result-handed-over"
# ///

# %% setup
import tensorflow as tf

def count():
    for n in range(4):
        yield n
# %% fail
ds = tf.data.Dataset.from_generator(count(), output_signature=tf.TensorSpec([], tf.int32))
total = sum(int(n) for n in ds)
# %% reference
ds = tf.data.Dataset.from_generator(count, output_signature=tf.TensorSpec([], tf.int32))
total = sum(int(n) for n in ds)
# %% check
assert total == 6 and sum(int(n) for n in ds) == 6
