# /// case
# title = "the keys of the map are called"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: 'KeysView' object is not callable|TypeError: 'dict_keys' object is not callable"
# expect = "silent"
# near_miss_of = ["tensorflow/called-signature-map"]
# ///

# %% setup
import tensorflow as tf

base = tf.Module()
base.f = tf.function(lambda x: x, input_signature=[tf.TensorSpec([None], tf.float32)])
tf.saved_model.save(base, "identity")
loaded = tf.saved_model.load("identity")
names = loaded.signatures.keys()
# %% fail
first = names(0)
