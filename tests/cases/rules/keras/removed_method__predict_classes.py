# /// case
# title = "predict_classes of a model"
# source = "own"
# frameworks = ["keras"]
# error = '''.'''
# expect = "diagnosis"
# must_mention = ['argmax']
# must_not_say = []
# rule = "keras/removed-method"
# ///

# %% setup
import keras, numpy as np
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(3, activation="softmax")])
# %% fail
labels = model.predict_classes(np.ones((4, 2)))
# %% reference
labels = model.predict(np.ones((4, 2)), verbose=0).argmax(axis=1)
# %% check
assert labels.shape == (4,)
