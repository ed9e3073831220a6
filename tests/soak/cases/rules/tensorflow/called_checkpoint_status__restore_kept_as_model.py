# /// case
# title = "the result of restore is kept as the model"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "TypeError: 'CheckpointLoadStatus' object is not callable"
# expect = "fix"
# rule = "tensorflow/called-checkpoint-status"
# must_mention = ["restore", "ckpt\\.net"]
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
restored = ckpt.restore(path)
out = restored(np.ones((5, 2), "float32"))
# %% reference
out = ckpt.net(np.ones((5, 2), "float32"))
# %% check
assert tuple(out.shape) == (5, 1)
