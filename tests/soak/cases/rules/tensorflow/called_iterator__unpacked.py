# /// case
# title = "the iterator is called for the next pair"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: 'OwnedIterator' object is not callable"
# expect = "fix"
# rule = "tensorflow/called-iterator"
# must_mention = ["next\\(it\\)"]
# ///

# %% setup
import tensorflow as tf

pairs = tf.data.Dataset.from_tensor_slices(([1, 2], [3, 4]))
it = iter(pairs)
# %% fail
x, y = it()
s = int(x) + int(y)
# %% reference
x, y = next(it)
s = int(x) + int(y)
# %% check
assert s == 4
