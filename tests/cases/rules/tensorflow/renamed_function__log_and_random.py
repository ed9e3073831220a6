# /// case
# title = "functions of TensorFlow 1 are called by the names they had there"
# source = "own"
# frameworks = ["tensorflow"]
# error = "AttributeError: module 'tensorflow' has no attribute 'random_normal'"
# expect = "fix"
# must_mention = ["tf\\.random\\.normal"]
# must_not_say = ["downgrade|disable_v2"]
# rule = "tensorflow/renamed-function"
# ///

# %% setup
import tensorflow as tf
# %% fail
weights = tf.Variable(tf.random_normal([3, 2], stddev=0.1))
entropy = -tf.reduce_sum(tf.constant([0.5, 0.5]) * tf.log(tf.constant([0.5, 0.5])))
# %% reference
weights = tf.Variable(tf.random.normal([3, 2], stddev=0.1))
entropy = -tf.reduce_sum(tf.constant([0.5, 0.5]) * tf.math.log(tf.constant([0.5, 0.5])))
# %% check
assert weights.shape == (3, 2) and abs(float(entropy) - 0.6931) < 1e-3
