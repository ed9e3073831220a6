# /// case
# title = 'second derivative of a linear function is None'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''TypeError'''
# expect = "silent"
# ///

# %% setup
import tensorflow as tf
x = tf.Variable(2.0)
# %% fail
with tf.GradientTape() as outer:
    with tf.GradientTape() as inner:
        y = 3.0 * x
    dy = inner.gradient(y, x)
d2 = outer.gradient(dy, x)
print(2 * d2)
