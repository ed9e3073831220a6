# /// case
# title = "a numpy iterator is called in a loop"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: '_?NumpyIterator' object is not callable"
# expect = "fix"
# rule = "tensorflow/called-iterator"
# must_mention = ["next"]
# ///

# %% setup
import tensorflow as tf

stream = tf.data.Dataset.range(4).as_numpy_iterator()
# %% fail
got = []
for step in range(2):
    got.append(int(stream()))
# %% reference
got = [int(next(stream)) for step in range(2)]
# %% check
assert got == [0, 1]
