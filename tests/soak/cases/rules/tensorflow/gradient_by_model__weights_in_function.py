# /// case
# title = "get_weights() as sources"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: 'numpy.ndarray' object has no attribute '_id'"
# expect = "fix"
# must_mention = ["net\\.trainable_variables", "copy|NumPy"]
# must_not_say = ["not callable", "run_functions_eagerly"]
# rule = "tensorflow/gradient-by-model"
# ///

# %% setup
import tensorflow as tf

tf.keras.utils.set_random_seed(0)
model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
optimizer = tf.keras.optimizers.SGD(0.1)
x, y = tf.ones((4, 3)), tf.zeros((4, 2))
before = [v.numpy().copy() for v in model.trainable_variables]


def grads_of(net, xb, yb):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((net(xb) - yb) ** 2)
    return tape.gradient(loss, net.get_weights())
# %% fail
g = grads_of(model, x, y)
# %% reference
def grads_of(net, xb, yb):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((net(xb) - yb) ** 2)
    return tape.gradient(loss, net.trainable_variables)

g = grads_of(model, x, y)
# %% check
assert len(g) == 2 and g[0].shape == (3, 2)
