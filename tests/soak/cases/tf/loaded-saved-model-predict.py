# /// case
# title = 'loaded = tf.saved_model.load(...); loaded.predict(x)'
# source = 'common: loaded = tf.saved_model.load(...); loaded.predict(x)'
# frameworks = ["tensorflow", "keras"]
# error = '''AttributeError: '_UserObject' object has no attribute 'predict''''
# expect = "fix"
# must_mention = ['loaded', 'serve|signatures|call', 'SavedModel|saved_model']
# must_not_say = ['load_model\(.export']
# ///

# %% setup
import numpy as np
import tensorflow as tf
tf.keras.utils.set_random_seed(0)
net = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
net.export("export/1")
x = np.ones((4, 3), dtype="float32")
# %% fail
loaded = tf.saved_model.load("export/1")
probs = loaded.predict(x)
print(probs.shape)
# %% reference
loaded = tf.saved_model.load("export/1")
probs = loaded.serve(x)
# %% check
if isinstance(probs, dict):
    probs = list(probs.values())[0]
assert np.allclose(np.asarray(probs), net.predict(x, verbose=0), atol=1e-6)
