# /// case
# title = 'a text is handed to a layer'
# source = "own"
# frameworks = ["keras"]
# error = '''(ValueError|TypeError|AttributeError)'''
# expect = "silent"
# near_miss_of = ["keras/layer-for-tensor"]
# ///

# %% setup
from tensorflow.keras import layers
dense = layers.Dense(2)
# %% fail
out = dense("Dense")
