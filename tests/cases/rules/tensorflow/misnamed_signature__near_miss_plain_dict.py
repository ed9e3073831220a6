# /// case
# title = "the key is missing in a dict of the person's own"
# source = "own"
# frameworks = ["tensorflow"]
# error = "KeyError: 'serving_default'"
# expect = "silent"
# near_miss_of = ["tensorflow/misnamed-signature"]
# ///

# %% setup
import numpy as np
import tensorflow as tf

base = tf.Module()

@tf.function(input_signature=[tf.TensorSpec([None], tf.float32, name="x")])
def square(x):
    return {"y": x * x}

tf.saved_model.save(base, "squares", signatures=square)
loaded = tf.saved_model.load("squares")
x = np.array([2.0, 3.0])

handlers = {"default": loaded.signatures["serving_default"]}
# %% fail
y = handlers["serving_default"](x=tf.constant(x, tf.float32))
