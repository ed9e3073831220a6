# /// case
# title = "the one method has a name of its own"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: 'Embedder' object is not callable"
# expect = "fix"
# rule = "tensorflow/called-tf-module"
# must_mention = ["lookup", "__call__"]
# ///

# %% setup
import tensorflow as tf

class Embedder(tf.Module):
    def __init__(self, size):
        super().__init__()
        self.table = tf.Variable(tf.reshape(tf.range(size * 2.0), (size, 2)))

    @tf.function
    def lookup(self, ids):
        return tf.gather(self.table, ids)

embedder = Embedder(4)
# %% fail
rows = []
for ids in ([0, 1], [3]):
    rows.append(embedder(tf.constant(ids)))
# %% reference
rows = [embedder.lookup(tf.constant(ids)) for ids in ([0, 1], [3])]
# %% check
assert [tuple(r.shape) for r in rows] == [(2, 2), (1, 2)]
