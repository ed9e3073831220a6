# /// case
# title = "a layer of one's own is built from the tensor, which its constructor hands on"
# source = "own"
# frameworks = ["keras"]
# error = "ValueError: Received an invalid value for `units`"
# expect = "diagnosis"
# must_mention = ["`Attention`", "class"]
# must_not_say = ["`layers.Dense` is a class"]
# rule = "keras/class-given-data"
# on.keras2.error = "TypeError: int\\(\\) argument must be a string"
# on.tf-keras.error = "ValueError: Received an invalid value for `units`"
# ///

# %% setup
import keras
from keras import layers

class Attention(layers.Layer):
    def __init__(self, units):
        super().__init__()
        self.score = layers.Dense(units)
    def call(self, x):
        return self.score(x) * x
# %% fail
inp = keras.Input((5, 8))
h = Attention(inp)
