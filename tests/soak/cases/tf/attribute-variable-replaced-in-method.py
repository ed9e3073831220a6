# /// case
# title = 'replaced variable in a class attribute'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''.'''
# expect = "fix"
# must_mention = ["assign", "self\\.w"]
# must_not_say = []
# ///

# %% setup
import tensorflow as tf
class Lin:
    def __init__(self):
        self.w = tf.Variable(1.0)
    def fit(self, x, y):
        for _ in range(3):
            with tf.GradientTape() as t:
                loss = (self.w * x - y) ** 2
            self.w = self.w - 0.1 * t.gradient(loss, self.w)
m = Lin()
# %% fail
m.fit(tf.constant(1.0), tf.constant(2.0))
# %% reference
class Lin:
    def __init__(self):
        self.w = tf.Variable(1.0)
    def fit(self, x, y):
        for _ in range(3):
            with tf.GradientTape() as t:
                loss = (self.w * x - y) ** 2
            self.w.assign_sub(0.1 * t.gradient(loss, self.w))
m = Lin()
m.fit(tf.constant(1.0), tf.constant(2.0))
# %% check
assert isinstance(m.w, tf.Variable) and float(m.w) > 1.2
