# /// case
# title = 'weights and bias become tensors in a training function'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''TypeError: unsupported operand'''
# expect = "fix"
# must_mention = ['assign', '\bw\b']
# must_not_say = []
# rule = "tensorflow/replaced-variable"
# ///

# %% setup
import tensorflow as tf
x, y = tf.constant([1.0, 2.0, 3.0]), tf.constant([3.0, 5.0, 7.0])
# %% fail
def train(steps):
    w = tf.Variable(0.0)
    b = tf.Variable(0.0)
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((w * x + b - y) ** 2)
        dw, db = tape.gradient(loss, [w, b])
        w = w - 0.05 * dw
        b = b - 0.05 * db
    return w, b
w, b = train(50)
# %% reference
def train(steps):
    w = tf.Variable(0.0)
    b = tf.Variable(0.0)
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((w * x + b - y) ** 2)
        dw, db = tape.gradient(loss, [w, b])
        w.assign_sub(0.05 * dw)
        b.assign_sub(0.05 * db)
    return w, b
w, b = train(50)
# %% check
assert float(w) > 1 and isinstance(b, tf.Variable)
