# /// case
# title = 'weight matrix called in custom layer'
# source = "own"
# frameworks = ["keras"]
# error = '''.'''
# expect = "silent"
# ///

# %% setup
import keras
class Lin(keras.layers.Layer):
    def build(self, shape):
        self.w = self.add_weight(shape=(shape[-1], 2))
    def call(self, x):
        return self.w(x)
lin = Lin()
# %% fail
y = lin(keras.ops.ones((3, 4)))
