# /// case
# title = 'W = W - lr * dW: the variable is a tensor in the second turn'
# source = 'common: W = W - lr * dW: the variable is a tensor in the second turn'
# frameworks = ["tensorflow"]
# error = '''TypeError: unsupported operand type\(s\) for \*: 'float' and 'NoneType''''
# expect = "fix"
# must_mention = ['\bW\b', 'assign_sub|assign|watch', 'Variable|tensor']
# must_not_say = []
# ///

# %% setup
import tensorflow as tf
X = tf.constant([[1.0], [2.0]])
Y = tf.constant([[2.0], [4.0]])
W = tf.Variable([[0.0]])
lr = 0.1
# %% fail
for epoch in range(20):
    with tf.GradientTape() as tape:
        cost = tf.reduce_mean((X @ W - Y) ** 2)
    dW = tape.gradient(cost, W)
    W = W - lr * dW
final = float(cost)
# %% reference
W = tf.Variable([[0.0]])
for epoch in range(20):
    with tf.GradientTape() as tape:
        cost = tf.reduce_mean((X @ W - Y) ** 2)
    dW = tape.gradient(cost, W)
    W.assign_sub(lr * dW)
final = float(cost)
# %% check
assert epoch == 19 and final < 0.1
