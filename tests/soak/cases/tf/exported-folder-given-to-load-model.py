# /// case
# title = 'keras load_model on folder'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''.'''
# expect = "diagnosis"
# must_mention = ['TFSMLayer|saved_model']
# must_not_say = []
# on.keras2.absent = "Keras 2 says itself that the folder holds no Keras model"
# ///

# %% setup
import keras, tensorflow as tf, numpy as np
m = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
m.export("exp2")
# %% fail
net = keras.models.load_model("exp2")
y = net(np.ones((3, 2), "float32"))
# %% reference
net = keras.layers.TFSMLayer("exp2", call_endpoint="serve")
y = net(np.ones((3, 2), "float32"))
# %% check
assert y.shape == (3, 1)
