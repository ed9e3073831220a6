# /// case
# title = 'the tensors of a list do not fit together'
# source = "own"
# frameworks = ["keras"]
# error = '''ValueError'''
# expect = "silent"
# near_miss_of = ["keras/unlisted-inputs"]
# ///

# %% setup
from keras import Input, layers
a, b = Input((2, 3)), Input((4, 5))
# %% fail
merged = layers.Concatenate(axis=-1)([a, b])
