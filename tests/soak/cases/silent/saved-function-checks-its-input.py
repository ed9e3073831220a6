# /// case
# title = 'InvalidArgumentError inside signature'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''.'''
# expect = "silent"
# ///

# %% setup
import tensorflow as tf
class M(tf.Module):
    def __init__(self):
        self.table = tf.Variable(tf.ones((4, 2)))
    @tf.function(input_signature=[tf.TensorSpec([None], tf.int32)])
    def __call__(self, ids):
        tf.debugging.assert_less(ids, 4)
        return tf.gather(self.table, ids)
tf.saved_model.save(M(), "m")
m = tf.saved_model.load("m")
# %% fail
y = m(tf.constant([9]))
