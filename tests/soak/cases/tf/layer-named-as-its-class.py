# /// case
# title = "`Flatten = Flatten()` in one cell, `Dense = Dense(8)` in it, too; the next model cannot be built"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: Only input tensors may be passed as positional arguments"
# expect = "fix"
# must_mention = ["Dense", "class"]
# rule = "keras/overwritten-class"
# on.keras2.error = "^ValueError: Input 0 of layer"
# ///

# %% setup
from tensorflow.keras.layers import Dense, Input
from tensorflow.keras.models import Model
# %% setup
image = Input((6,))
Dense = Dense(8, activation="relu")
hidden = Dense(image)
# %% fail
outputs = Dense(3)(hidden)
classifier = Model(image, outputs)
# %% reference
from tensorflow.keras.layers import Dense

outputs = Dense(3)(hidden)
classifier = Model(image, outputs)
# %% check
assert tuple(classifier.output.shape) == (None, 3)
