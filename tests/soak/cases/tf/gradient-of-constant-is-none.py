# /// case
# title = 'tape.gradient(loss, x) of a constant, then x - lr * grad'
# source = 'common: tape.gradient(loss, x) of a constant, then x - lr * grad'
# frameworks = ["tensorflow"]
# error = '''TypeError: unsupported operand type\(s\) for \*: 'float' and 'NoneType''''
# expect = "fix"
# must_mention = ['watch|tf\.Variable', '\bx\b', 'None']
# must_not_say = []
# ///

# %% setup
import tensorflow as tf
# %% fail
x = tf.constant([1.0, 2.0])
with tf.GradientTape() as g:
    y = tf.reduce_sum(x * x)
grad = g.gradient(y, x)
new_x = x - 0.5 * grad
# %% reference
with tf.GradientTape() as g:
    g.watch(x)
    y = tf.reduce_sum(x * x)
grad = g.gradient(y, x)
new_x = x - 0.5 * grad
# %% check
assert new_x.numpy().tolist() == [0.0, 0.0]
