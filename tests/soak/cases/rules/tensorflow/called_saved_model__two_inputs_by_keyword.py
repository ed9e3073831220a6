# /// case
# title = "a signature with two inputs; the call names them"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: '_UserObject' object is not callable"
# expect = "fix"
# rule = "tensorflow/called-saved-model"
# must_mention = ["rank", "signature"]
# ///

# %% setup
import numpy as np
import tensorflow as tf

root = tf.Module()
root.bias = tf.Variable(0.5)

@tf.function(input_signature=[tf.TensorSpec([None], tf.int32, name="user_id"), tf.TensorSpec([None], tf.int32, name="item_id")])
def score(user_id, item_id):
    return {"score": tf.cast(user_id * item_id, tf.float32) + root.bias}

tf.saved_model.save(root, "ranker", signatures={"rank": score})
ranker = tf.saved_model.load("ranker")
# %% fail
users = np.array([1, 2, 3], dtype=np.int32)
items = [10, 10, 10]
scores = ranker(user_id=users, item_id=items)["score"]
best = int(np.argmax(scores))
# %% reference
scores = ranker.signatures["rank"](user_id=tf.constant(users), item_id=tf.constant(items))["score"]
best = int(np.argmax(scores))
# %% check
assert best == 2 and abs(float(scores[0]) - 10.5) < 1e-6
