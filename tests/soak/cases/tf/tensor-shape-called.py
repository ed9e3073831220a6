# /// case
# title = 'batch = x.shape()[0] in a custom layer'
# source = 'common: batch = x.shape()[0] in a custom layer'
# frameworks = ["tensorflow", "keras"]
# error = '''TypeError: .*('TensorShape'|'tuple') object is not callable'''
# expect = "fix"
# must_mention = ['shape', 'paren|without call|not a method|attribute|property|not a function|already']
# must_not_say = []
# ///

# %% setup
import tensorflow as tf

class Rows(tf.keras.layers.Layer):
    def call(self, x):
        width = x.shape()[1]
        return tf.reduce_sum(x, axis=1) / width
rows = Rows()
# %% fail
means = rows(tf.constant([[1.0, 3.0], [5.0, 7.0]]))
print(means.numpy())
# %% reference
class Rows(tf.keras.layers.Layer):
    def call(self, x):
        width = x.shape[1]
        return tf.reduce_sum(x, axis=1) / width
rows = Rows()
means = rows(tf.constant([[1.0, 3.0], [5.0, 7.0]]))
# %% check
assert means.numpy().tolist() == [2.0, 6.0]
