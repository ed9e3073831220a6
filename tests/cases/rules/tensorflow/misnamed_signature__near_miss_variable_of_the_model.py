# /// case
# title = "a variable that the model does not have"
# source = "own"
# frameworks = ["tensorflow"]
# error = "AttributeError: '_UserObject' object has no attribute 'weight'"
# expect = "silent"
# near_miss_of = ["tensorflow/misnamed-signature", "tensorflow/saved-model-used-as-keras-model"]
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
# %% fail
print(loaded.weight)
