# /// case
# title = 'Huber loss a loss is called with its settings only'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''.'''
# expect = "fix"
# must_mention = ['lambda|partial']
# must_not_say = []
# rule = "python/called-when-handed-over"
# ///

# %% setup
import tensorflow as tf
def powered(truth, guess, power=2.0):
    return tf.reduce_mean(tf.abs(truth - guess) ** power)
model = tf.keras.Sequential([tf.keras.layers.Input((2,)), tf.keras.layers.Dense(1)])
# %% fail
model.compile(loss=powered(power=3.0), optimizer="adam")
h = model.fit(tf.ones((2, 2)), tf.ones((2, 1)), verbose=0)
# %% reference
model.compile(loss=lambda a, b: powered(a, b, power=3.0), optimizer="adam")
h = model.fit(tf.ones((2, 2)), tf.ones((2, 1)), verbose=0)
# %% check
assert h.history["loss"]
