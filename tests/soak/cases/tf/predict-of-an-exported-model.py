# /// case
# title = 'loaded.predict on saved model exported'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''.'''
# expect = "diagnosis"
# must_mention = ['serve|signatures']
# must_not_say = []
# ///

# %% setup
import keras, tensorflow as tf, numpy as np
m = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
m.export("exp")
loaded = tf.saved_model.load("exp")
# %% fail
def score(batch):
    return loaded.predict(batch)
s = score(np.ones((3, 2), "float32"))
# %% reference
s = loaded.serve(np.ones((3, 2), "float32"))
# %% check
assert s.shape == (3, 1)
