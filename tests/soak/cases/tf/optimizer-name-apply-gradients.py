# /// case
# title = 'optimizer = "adam" used in a training loop'
# source = 'common: optimizer = "adam" used in a training loop'
# frameworks = ["tensorflow", "keras"]
# error = '''AttributeError: 'str' object has no attribute 'apply_gradients''''
# expect = "fix"
# must_mention = ['optimizer', 'Adam\(|optimizers\.get', 'str|text|name']
# must_not_say = []
# ///

# %% setup
import tensorflow as tf
tf.keras.utils.set_random_seed(0)
net = tf.keras.Sequential([tf.keras.layers.Input((2,)), tf.keras.layers.Dense(1)])
optimizer = "adam"
k0 = net.trainable_variables[0].numpy().copy()
# %% fail
for _ in range(2):
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(net(tf.ones((3, 2))) ** 2)
    grads = tape.gradient(loss, net.trainable_variables)
    optimizer.apply_gradients(zip(grads, net.trainable_variables))
# %% reference
optimizer = tf.keras.optimizers.Adam()
for _ in range(2):
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(net(tf.ones((3, 2))) ** 2)
    grads = tape.gradient(loss, net.trainable_variables)
    optimizer.apply_gradients(zip(grads, net.trainable_variables))
# %% check
assert (net.trainable_variables[0].numpy() != k0).any()
