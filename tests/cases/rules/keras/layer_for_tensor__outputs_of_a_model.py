# /// case
# title = 'the last layer is handed to Model without having been called'
# source = "own"
# frameworks = ["keras"]
# error = '''ValueError'''
# expect = "fix"
# must_mention = ['Dense', '\)\(|output']
# must_not_say = []
# rule = "keras/layer-for-tensor"
# ///

# %% setup
from tensorflow.keras import Input, Model, layers
# %% fail
def build():
    inputs = Input((4,))
    h = layers.Dense(5)(inputs)
    outputs = layers.Dense(2)
    return Model(inputs, outputs)
model = build()
# %% reference
def build():
    inputs = Input((4,))
    h = layers.Dense(5)(inputs)
    outputs = layers.Dense(2)(h)
    return Model(inputs, outputs)
model = build()
# %% check
assert model.output_shape == (None, 2) and model.count_params() == 25 + 12
