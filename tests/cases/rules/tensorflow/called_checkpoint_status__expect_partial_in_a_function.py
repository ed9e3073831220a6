# /// case
# title = "the status is returned by a function"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "TypeError: 'CheckpointLoadStatus' object is not callable"
# expect = "diagnosis"
# rule = "tensorflow/called-checkpoint-status"
# must_mention = ["restore", "status"]
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

def load_weights(checkpoint, where):
    return checkpoint.restore(where).expect_partial()
# %% fail
best = load_weights(ckpt, path)
y = best(np.ones((5, 2), "float32"))
# %% reference
y = ckpt.net(np.ones((5, 2), "float32"))
# %% check
assert tuple(y.shape) == (5, 1)
