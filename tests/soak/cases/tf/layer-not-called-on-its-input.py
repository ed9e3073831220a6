# /// case
# title = 'x = Dense(16); the next layer gets the layer object'
# source = 'common: x = Dense(16); the next layer gets the layer object'
# frameworks = ["keras"]
# error = 'ValueError|AttributeError|TypeError'
# expect = "fix"
# must_mention = ['\bx\b|Dense', '\)\(|call|KerasTensor|tensor']
# must_not_say = []
# ///

# %% setup
import keras
from keras.layers import Dense, Input
# %% fail
inp = Input(shape=(5,))
x = Dense(16, activation="relu")
out = Dense(1)(x)
model = keras.Model(inp, out)
# %% reference
inp = Input(shape=(5,))
x = Dense(16, activation="relu")(inp)
out = Dense(1)(x)
model = keras.Model(inp, out)
# %% check
assert tuple(model.output_shape) == (None, 1) and model.count_params() == 16 * 6 + 17
