# /// case
# title = "loaded and called in one expression, with nothing kept"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "TypeError: '_UserObject' object is not callable"
# expect = "fix"
# rule = "tensorflow/called-saved-model"
# must_mention = ["serve", "variable|keep|name"]
# ///

# %% setup
import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(0)
m = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
m.export("one_liner")
x = tf.ones((3, 2))
# %% fail
y = tf.saved_model.load("one_liner")(x)
print(y.shape)
# %% reference
loaded = tf.saved_model.load("one_liner")
y = loaded.serve(x)
# %% check
assert tuple(y.shape) == (3, 1) and abs(float(y[0, 0]) - float(m(x)[0, 0])) < 1e-5
