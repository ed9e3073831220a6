# /// case
# title = "every batch goes through the loaded model in a comprehension"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "TypeError: '_UserObject' object is not callable"
# expect = "fix"
# rule = "tensorflow/called-saved-model"
# must_mention = ["signatures", "tower"]
# on.keras2.absent = "a loaded Keras model can be called"
# ///

# %% setup
import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(2)
m = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
tf.saved_model.save(m, "tower")
ds = tf.data.Dataset.from_tensor_slices(tf.ones((6, 3))).batch(2)
tower = tf.saved_model.load("tower")
# %% fail
outs = [tower(batch, training=False) for batch in ds]
total = sum(float(tf.reduce_sum(o)) for o in outs)
# %% reference
outs = [tower.signatures["serving_default"](inputs=batch)["output_0"] for batch in ds]
total = sum(float(tf.reduce_sum(o)) for o in outs)
# %% check
assert abs(total - float(tf.reduce_sum(m(tf.ones((6, 3)))))) < 1e-4
