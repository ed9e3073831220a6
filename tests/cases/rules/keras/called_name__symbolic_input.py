# /// case
# title = "a layer inside a layer calls the name of an activation while a functional model is put together"
# source = "own"
# frameworks = ["keras"]
# error = '''.'''
# expect = "fix"
# must_mention = ['act|relu', 'activation']
# must_not_say = ["compute_output_shape"]
# rule = "keras/called-name"
# ///

# %% setup
import keras

class Block(keras.layers.Layer):
    def __init__(self, units):
        super().__init__()
        self.dense = keras.layers.Dense(units)
        self.act = "relu"

    def call(self, x):
        return self.act(self.dense(x))

class Encoder(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.block = Block(4)

    def call(self, x):
        return self.block(x)

inputs = keras.Input((3,))
# %% fail
outputs = keras.layers.Dense(1)(Encoder()(inputs))
model = keras.Model(inputs, outputs)
# %% reference
class Block(keras.layers.Layer):
    def __init__(self, units):
        super().__init__()
        self.dense = keras.layers.Dense(units)
        self.act = keras.activations.relu

    def call(self, x):
        return self.act(self.dense(x))

outputs = keras.layers.Dense(1)(Encoder()(inputs))
model = keras.Model(inputs, outputs)
# %% check
assert model.output_shape == (None, 1)
