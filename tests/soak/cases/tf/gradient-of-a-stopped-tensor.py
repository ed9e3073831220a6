# /// case
# title = 'gradient called with keyword loss None .shape'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''.'''
# expect = "diagnosis"
# must_mention = ['stop_gradient|None']
# must_not_say = []
# ///

# %% setup
import tensorflow as tf
v = tf.Variable([1.0, 2.0])
# %% fail
def f():
    with tf.GradientTape() as t:
        u = tf.stop_gradient(v) * 3.0
        s = tf.reduce_sum(u)
    g = t.gradient(s, v)
    return g.shape
sh = f()
# %% reference
sh = (2,)
# %% check
assert tuple(sh) == (2,)
