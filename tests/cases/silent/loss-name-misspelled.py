# /// case
# title = "A loss that Keras does not know by name"
# source = "own"
# frameworks = ["keras"]
# error = "(ValueError|TypeError): .*(meen_squared_error|Could not interpret)"
# expect = "silent"
# ///

# %% setup
import keras

model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
# %% fail
model.compile(optimizer="adam", loss="meen_squared_error")
