# /// case
# title = "the loaded model is called twice, the second time with something not yet made"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: '_UserObject' object is not callable"
# expect = "fix"
# rule = "tensorflow/called-saved-model"
# must_mention = ["add_one"]
# ///

# %% setup
import numpy as np
import tensorflow as tf

class Adder(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec([None], tf.float32, name="v")])
    def add_one(self, v):
        return v + 1.0

tf.saved_model.save(Adder(), "adder")
adder = tf.saved_model.load("adder")
# %% fail
a = adder(np.array([1.0, 2.0]))
b = adder(a)
print(b.numpy())
# %% reference
a = adder.add_one(np.array([1.0, 2.0]))
b = adder.add_one(a)
# %% check
assert [float(x) for x in b] == [3.0, 4.0]
