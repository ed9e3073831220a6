# /// case
# title = 'unwatched tensor inside tf.function'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''.'''
# expect = "fix"
# must_mention = ['watch']
# must_not_say = []
# ///

# %% setup
import tensorflow as tf
@tf.function
def derivative(x):
    with tf.GradientTape() as tape:
        y = x ** 3
    dy = tape.gradient(y, x)
    return 2.0 * dy
# %% fail
d = derivative(tf.constant(2.0))
# %% reference
@tf.function
def derivative(x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = x ** 3
    dy = tape.gradient(y, x)
    return 2.0 * dy
d = derivative(tf.constant(2.0))
# %% check
assert float(d) == 24.0
