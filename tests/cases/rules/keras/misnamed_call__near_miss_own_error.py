# /// case
# title = 'an own call is not implemented in the base class'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''NotImplementedError'''
# expect = "silent"
# near_miss_of = ["keras/misnamed-call"]
# on.keras2.absent = "there is no `keras.ops`"
# ///

# %% setup
import keras

class Base(keras.layers.Layer):
    def call(self, x):
        raise NotImplementedError("subclasses define `call`")

    def forward(self, x):
        return x

class Child(Base):
    pass
# %% fail
y = Child()(keras.ops.ones((2, 2)))
