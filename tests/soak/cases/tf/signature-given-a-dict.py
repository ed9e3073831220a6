# /// case
# title = "a signature with two inputs gets them in one dict"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: Binding inputs to tf.function failed"
# expect = "fix"
# must_mention = ["users", "items", "keyword"]
# rule = "tensorflow/misfed-signature"
# ///

# %% setup
import tensorflow as tf


class Ranker(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec([None, 2], tf.float32, name="users"), tf.TensorSpec([None, 2], tf.float32, name="items")])
    def score(self, users, items):
        return {"score": tf.reduce_sum(users * items, axis=1)}


ranker = Ranker()
tf.saved_model.save(ranker, "ranker", signatures={"score": ranker.score})
infer = tf.saved_model.load("ranker").signatures["score"]
# %% fail
batch = {"users": tf.ones((3, 2)), "items": tf.ones((3, 2))}
scores = infer(batch)["score"]
# %% reference
scores = infer(**batch)["score"]
# %% check
assert scores.numpy().tolist() == [2.0, 2.0, 2.0]
