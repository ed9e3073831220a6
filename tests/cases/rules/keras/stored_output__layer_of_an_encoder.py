# /// case
# title = "the output of a dense layer is called with another input, as if it were the layer"
# source = "own"
# frameworks = ["keras"]
# error = "TypeError: 'KerasTensor' object is not callable"
# expect = "fix"
# must_mention = ["tensor", "Dense\\(3"]
# must_not_say = ["not callable"]
# rule = "keras/stored-output"
# ///

# %% setup
import keras
from keras import layers

left = keras.Input((4,), name="left")
right = keras.Input((4,), name="right")
tower = layers.Dense(3, activation="relu")(left)
# %% fail
merged = layers.concatenate([tower, tower(right)])
siamese = keras.Model([left, right], merged)
# %% reference
dense = layers.Dense(3, activation="relu")
siamese = keras.Model([left, right], layers.concatenate([dense(left), dense(right)]))
# %% check
assert siamese.count_params() == 15
