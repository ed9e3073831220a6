# /// case
# title = 'own layer raises TypeError in call'
# source = "own"
# frameworks = ["keras"]
# error = '''TypeError'''
# expect = "silent"
# on.keras2.absent = "there is no `keras.ops`"
# ///

# %% setup
import keras
class Check(keras.layers.Layer):
    def call(self, x):
        if x.shape[-1] != 3:
            raise TypeError("inputs object is not callable with three channels")
        return x
# %% fail
y = Check()(keras.ops.ones((2, 2)))
