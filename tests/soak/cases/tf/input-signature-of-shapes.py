# /// case
# title = "`input_signature` lists shapes without a dtype"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: input_signature must be a possibly nested sequence of TensorSpec"
# expect = "fix"
# must_mention = ["TensorSpec", "dtype"]
# rule = "tensorflow/input-signature"
# ///

# %% setup
import tensorflow as tf


class Scorer(tf.Module):
    def score(self, x):
        return tf.reduce_sum(x, axis=1)


scorer = Scorer()
# %% fail
fast = tf.function(scorer.score, input_signature=[(None, 3)])
total = fast(tf.ones((2, 3)))
# %% reference
fast = tf.function(scorer.score, input_signature=[tf.TensorSpec((None, 3), tf.float32)])
total = fast(tf.ones((2, 3)))
# %% check
assert total.numpy().tolist() == [3.0, 3.0]
