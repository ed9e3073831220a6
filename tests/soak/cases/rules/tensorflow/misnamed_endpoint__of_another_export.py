# /// case
# title = "the endpoint has another name in this folder"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: The endpoint 'predict' is neither an attribute"
# expect = "fix"
# rule = "tensorflow/misnamed-endpoint"
# must_mention = ["add", "predict"]
# on.keras2.absent = "there is no `TFSMLayer`"
# ///

# %% setup
import tensorflow as tf

root = tf.Module()

@tf.function(input_signature=[tf.TensorSpec([None, 2], tf.float32, name="pairs")])
def add(pairs):
    return {"total": tf.reduce_sum(pairs, axis=1)}

tf.saved_model.save(root, "adding", signatures={"add": add})
# %% fail
endpoint = "predict"
adder = tf.keras.layers.TFSMLayer("adding", call_endpoint=endpoint)
result = adder(tf.constant([[1.0, 2.0]]))["total"]
# %% reference
adder = tf.keras.layers.TFSMLayer("adding", call_endpoint="add")
result = adder(tf.constant([[1.0, 2.0]]))["total"]
# %% check
assert float(result[0]) == 3.0
