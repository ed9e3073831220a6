# /// case
# title = "a loaded export is to be trained further, in two lines; the model that was exported is still there"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: '_UserObject' object has no attribute 'compile'"
# expect = "fix"
# must_mention = ["SavedModel", "compile"]
# must_not_say = ["load_model\\(.export"]
# rule = "tensorflow/saved-model-used-as-keras-model"
# ///

# %% setup
import numpy as np
import tensorflow as tf

net = tf.keras.Sequential([tf.keras.layers.Input((4,)), tf.keras.layers.Dense(2)])
net.export("exported")
restored = tf.saved_model.load("exported")
X, Y = np.ones((8, 4), "float32"), np.ones((8, 2), "float32")
# %% fail
restored.compile(optimizer="adam", loss="mse")
run = restored.fit(X, Y, epochs=2, verbose=0)
# %% reference
net.compile(optimizer="adam", loss="mse")
run = net.fit(X, Y, epochs=2, verbose=0)
# %% check
assert len(run.history["loss"]) == 2
