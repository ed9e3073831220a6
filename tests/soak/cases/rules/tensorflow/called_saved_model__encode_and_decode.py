# /// case
# title = "two functions take the same input; the name of the result tells which is meant"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: '_UserObject' object is not callable"
# expect = "fix"
# rule = "tensorflow/called-saved-model"
# must_mention = ["encode", "decode"]
# ///

# %% setup
import tensorflow as tf

class Codec(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])
    def decode(self, x):
        return x - 1.0

    @tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])
    def encode(self, x):
        return x + 1.0

tf.saved_model.save(Codec(), "codec")
codec = tf.saved_model.load("codec")
# %% fail
signal = tf.constant([1.0, 2.0])
encoded = codec(signal)
restored = codec.decode(encoded)
# %% reference
encoded = codec.encode(signal)
restored = codec.decode(encoded)
# %% check
assert [float(v) for v in encoded] == [2.0, 3.0] and [float(v) for v in restored] == [1.0, 2.0]
