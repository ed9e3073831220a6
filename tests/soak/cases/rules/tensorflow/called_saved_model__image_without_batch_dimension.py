# /// case
# title = "an image goes in without batch dimension and as float64"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "TypeError: '_UserObject' object is not callable"
# expect = "fix"
# rule = "tensorflow/called-saved-model"
# must_mention = ["serve"]
# ///

# %% setup
import numpy as np
import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
net = keras.Sequential([keras.Input((4, 4, 1)), keras.layers.Flatten(), keras.layers.Dense(2)])
net.export("digits")
class_names = ["even", "odd"]
# %% fail
reloaded = tf.saved_model.load("digits")
img = np.linspace(0, 1, 16).reshape(4, 4, 1)
probs = reloaded(img)
label = class_names[np.argmax(probs)]
# %% reference
probs = reloaded.serve(tf.expand_dims(tf.constant(img, tf.float32), 0))
label = class_names[np.argmax(probs)]
# %% check
assert label == class_names[int(np.argmax(net(img[None].astype("float32"))))]
