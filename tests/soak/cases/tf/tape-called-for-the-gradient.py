# /// case
# title = "the tape itself is called with loss and variables, in a training function"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "TypeError: 'GradientTape' object is not callable"
# expect = "fix"
# must_mention = ["t\\.gradient"]
# rule = "tensorflow/called-tape"
# ///

# %% setup
import tensorflow as tf

net = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(1)])
opt = tf.keras.optimizers.SGD(0.05)
x, y = tf.ones((8, 3)), tf.ones((8, 1))
before = net.trainable_variables[1].numpy()


def step(x, y):
    with tf.GradientTape() as t:
        loss = tf.reduce_mean((net(x) - 9 * y) ** 2)
    grads = t(loss, net.trainable_variables)
    opt.apply_gradients(zip(grads, net.trainable_variables))
# %% fail
step(x, y)
# %% reference
def step(x, y):
    with tf.GradientTape() as t:
        loss = tf.reduce_mean((net(x) - 9 * y) ** 2)
    grads = t.gradient(loss, net.trainable_variables)
    opt.apply_gradients(zip(grads, net.trainable_variables))


step(x, y)
# %% check
assert (net.trainable_variables[1].numpy() != before).any()
