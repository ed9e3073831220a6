# /// case
# title = "a loss tensor without a tape, TF1 style"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: 'Adam' object has no attribute 'minimize'"
# expect = "diagnosis"
# must_mention = ["GradientTape", "apply_gradients"]
# must_not_say = ["downgrade|legacy"]
# rule = "keras/removed-minimize"
# on.keras2.absent = "optimizers have `minimize`"
# ///

# %% setup
import tensorflow as tf

tf.keras.utils.set_random_seed(0)
model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
optimizer = tf.keras.optimizers.SGD(0.1)
x, y = tf.ones((4, 3)), tf.zeros((4, 2))
before = [v.numpy().copy() for v in model.trainable_variables]
# %% fail
loss = tf.reduce_mean((model(x) - y) ** 2)
train_op = tf.keras.optimizers.Adam(0.01).minimize(loss)
