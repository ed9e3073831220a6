# /// case
# title = 'with tf.GradientTape as tape:'
# source = 'common: with tf.GradientTape as tape:'
# frameworks = ["tensorflow"]
# error = '''TypeError: '(type|.*)' object does not support the context manager protocol'''
# expect = "fix"
# must_mention = ['GradientTape\(\)|GradientTape', '\(\)|paren|call|instan']
# must_not_say = []
# ///

# %% setup
import tensorflow as tf
w = tf.Variable(3.0)
# %% fail
for step in range(2):
    with tf.GradientTape as tape:
        loss = (w - 1.0) ** 2
    dw = tape.gradient(loss, w)
    w.assign_sub(0.25 * dw)
print(w.numpy())
# %% reference
for step in range(2):
    with tf.GradientTape() as tape:
        loss = (w - 1.0) ** 2
    dw = tape.gradient(loss, w)
    w.assign_sub(0.25 * dw)
# %% check
assert abs(float(w) - 1.5) < 1e-6
