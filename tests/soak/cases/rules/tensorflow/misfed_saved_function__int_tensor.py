# /// case
# title = "an int tensor for a function of floats"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: Binding inputs to tf.function failed"
# expect = "fix"
# rule = "tensorflow/misfed-saved-function"
# must_mention = ["int32", "float32"]
# ///

# %% setup
import tensorflow as tf

class Net(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec([None, 2], tf.float32)])
    def score(self, x):
        return tf.reduce_sum(x, axis=1)

tf.saved_model.save(Net(), "net")
net = tf.saved_model.load("net")
# %% fail
ids = tf.constant([[1, 2], [3, 4]])
s = net.score(ids)
print(s.numpy())
# %% reference
s = net.score(tf.cast(ids, tf.float32))
# %% check
assert [float(v) for v in s] == [3.0, 7.0]
