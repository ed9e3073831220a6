# /// case
# title = 'a class in custom_objects is right where it is'
# source = "own"
# frameworks = ["keras"]
# error = '''(ValueError|TypeError)'''
# expect = "silent"
# near_miss_of = ["keras/class-for-object"]
# ///

# %% setup
import keras

class Scaled(keras.layers.Layer):
    def __init__(self, factor):
        super().__init__()
        self.factor = factor

    def call(self, x):
        return x * self.factor
# %% fail
layer = keras.layers.deserialize({"class_name": "Scaled", "config": {"width": 3}}, custom_objects={"Scaled": Scaled})
