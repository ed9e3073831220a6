# /// case
# title = 'model = model.fit(...), then model.predict'
# source = 'common: model = model.fit(...), then model.predict'
# frameworks = ["keras"]
# error = '''AttributeError: 'History' object has no attribute 'predict''''
# expect = "fix"
# must_mention = ['History', 'fit']
# must_not_say = []
# ///

# %% setup
import numpy as np
import tensorflow as tf
tf.keras.utils.set_random_seed(1)
X, y = np.ones((6, 2), "float32"), np.ones((6, 1), "float32")
def make():
    m = tf.keras.models.Sequential([tf.keras.layers.Input((2,)), tf.keras.layers.Dense(1)])
    m.compile("sgd", "mse")
    return m
# %% fail
model = make()
model = model.fit(X, y, epochs=1, verbose=0)
pred = model.predict(X[:2], verbose=0)
print(pred.shape)
# %% reference
model = make()
model.fit(X, y, epochs=1, verbose=0)
pred = model.predict(X[:2], verbose=0)
# %% check
assert pred.shape == (2, 1)
