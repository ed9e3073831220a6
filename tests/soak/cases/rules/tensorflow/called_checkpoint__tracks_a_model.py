# /// case
# title = "the checkpoint is called for the model it tracks"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "TypeError: 'Checkpoint' object is not callable"
# expect = "fix"
# rule = "tensorflow/called-checkpoint"
# must_mention = ["ckpt\\.net"]
# ///

# %% setup
import numpy as np
import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(4)
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
optimizer = keras.optimizers.Adam()
ckpt = tf.train.Checkpoint(step=tf.Variable(0), optimizer=optimizer, net=model)
path = ckpt.save("ckpts/run")
# %% fail
ckpt.restore(path)
preds = ckpt(np.ones((3, 2), "float32"))
shape = tuple(preds.shape)
# %% reference
preds = ckpt.net(np.ones((3, 2), "float32"))
shape = tuple(preds.shape)
# %% check
assert shape == (3, 1)
