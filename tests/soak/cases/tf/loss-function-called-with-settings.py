# /// case
# title = 'Huber loss parameterised loss with keyword'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''.'''
# expect = "fix"
# must_mention = ['lambda|partial']
# must_not_say = []
# ///

# %% setup
import tensorflow as tf
def focal(y_true, y_pred, gamma=2.0):
    return tf.reduce_mean(tf.abs(y_true - y_pred) ** gamma)
model = tf.keras.Sequential([tf.keras.layers.Input((2,)), tf.keras.layers.Dense(1)])
# %% fail
model.compile(loss=focal(gamma=1.5), optimizer="adam")
h = model.fit(tf.ones((2, 2)), tf.ones((2, 1)), verbose=0)
# %% reference
model.compile(loss=lambda a, b: focal(a, b, gamma=1.5), optimizer="adam")
h = model.fit(tf.ones((2, 2)), tf.ones((2, 1)), verbose=0)
# %% check
assert h.history["loss"]
