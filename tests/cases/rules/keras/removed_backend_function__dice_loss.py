# /// case
# title = "a loss of one's own is written with the functions of keras.backend"
# source = "own"
# frameworks = ["keras"]
# error = "AttributeError: module 'keras\\.backend' has no attribute 'flatten'"
# expect = "fix"
# must_mention = ["backend", "tensorflow"]
# must_not_say = ["upgrade", "install"]
# rule = "keras/removed-backend-function"
# on.keras2.absent = "the functions are still there"
# on.tf-keras.error = "AttributeError: module 'keras\\.backend' has no attribute 'flatten'"
# on.keras-torch.absent = "TensorFlow's functions are no help"
# ///

# %% setup
import keras
import numpy as np
from keras import backend as K

def dice_loss(y_true, y_pred):
    y, p = K.flatten(y_true), K.flatten(y_pred)
    return 1 - (2 * K.sum(y * p) + 1) / (K.sum(y) + K.sum(p) + 1)

net = keras.Sequential([keras.layers.Input((4,)), keras.layers.Dense(1, activation="sigmoid")])
net.compile(optimizer="adam", loss=dice_loss)
# %% fail
run = net.fit(np.ones((4, 4)), np.ones((4, 1)), epochs=2, verbose=0)
# %% reference
from tensorflow.keras import backend as K
net.compile(optimizer="adam", loss=dice_loss)
run = net.fit(np.ones((4, 4)), np.ones((4, 1)), epochs=2, verbose=0)
# %% check
assert len(run.history["loss"]) == 2
