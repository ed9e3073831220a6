# /// case
# title = "the pair that `tf.clip_by_global_norm` returns is zipped as if it were the gradients"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "InvalidArgumentError: .*Shapes of all inputs must match"
# expect = "fix"
# must_mention = ["norm", "\\[0\\]|pair|two"]
# rule = "tensorflow/clipped-with-norm"
# ///

# %% setup
import tensorflow as tf

net = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
adam = tf.keras.optimizers.Adam(0.1)
x, y = tf.ones((8, 3)), tf.ones((8, 2))
before = net.trainable_variables[1].numpy()


def train(x, y):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((net(x) - 9 * y) ** 2)
    grads = tape.gradient(loss, net.trainable_variables)
    grads = tf.clip_by_global_norm(grads, 1.0)
    adam.apply_gradients(zip(grads, net.trainable_variables))
# %% fail
train(x, y)
# %% reference
def train(x, y):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((net(x) - 9 * y) ** 2)
    grads = tape.gradient(loss, net.trainable_variables)
    grads, _ = tf.clip_by_global_norm(grads, 1.0)
    adam.apply_gradients(zip(grads, net.trainable_variables))


train(x, y)
# %% check
assert (net.trainable_variables[1].numpy() != before).any()
