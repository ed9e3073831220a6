# /// case
# title = "a comma makes a tuple of a layer's layer, seen when Sequential builds it"
# source = "own"
# frameworks = ["keras"]
# error = '''.'''
# expect = "fix"
# must_mention = ['comma', 'tuple']
# must_not_say = ["compute_output_shape"]
# rule = "python/trailing-comma"
# ///

# %% setup
import keras

class Scaled(keras.layers.Layer):
    def build(self, shape):
        self.scale = keras.layers.Rescaling(2.0),

    def call(self, x):
        return self.scale(x)

# %% fail
model = keras.Sequential([keras.Input((3,)), Scaled(), keras.layers.Dense(1)])
# %% reference
class Scaled(keras.layers.Layer):
    def build(self, shape):
        self.scale = keras.layers.Rescaling(2.0)

    def call(self, x):
        return self.scale(x)

model = keras.Sequential([keras.Input((3,)), Scaled(), keras.layers.Dense(1)])
# %% check
assert model.output_shape == (None, 1)
