# /// case
# title = "the signature is read as an attribute of the map"
# source = "own"
# frameworks = ["tensorflow"]
# error = "AttributeError: '_SignatureMap' object has no attribute 'serving_default'"
# expect = "fix"
# rule = "tensorflow/misnamed-signature"
# must_mention = ["\\[\"serving_default\"\\]"]
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
y = loaded.signatures.serving_default(x)
print(y)
# %% reference
y = loaded.signatures["serving_default"](x=tf.constant(x, tf.float32))["y"]
# %% check
assert [float(v) for v in (y["y"] if isinstance(y, dict) else y)] == [4.0, 9.0]
