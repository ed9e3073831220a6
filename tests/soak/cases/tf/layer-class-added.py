# /// case
# title = 'model.add of a class'
# source = "own"
# frameworks = ["keras"]
# error = '''.'''
# expect = "fix"
# must_mention = ['Flatten\(\)']
# must_not_say = []
# ///

# %% setup
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense, Flatten, Input
model = Sequential()
model.add(Input((2, 2)))
# %% fail
model.add(Flatten)
model.add(Dense(3))
# %% reference
model.add(Flatten())
model.add(Dense(3))
# %% check
assert model.output_shape == (None, 3)
