# /// case
# title = "`optimizer.apply` in a training function gets the variables before the gradients"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: .*EagerTensor' object has no attribute '_unique_id'"
# expect = "fix"
# must_mention = ["gradients", "variables"]
# rule = "keras/misused-apply"
# on.keras2.error = "AttributeError: 'Adam' object has no attribute 'apply'"
# ///

# %% setup
import tensorflow as tf

net = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
adam = tf.keras.optimizers.Adam(0.1)
x, y = tf.ones((4, 3)), tf.ones((4, 2))
before = net.trainable_variables[1].numpy()


def train_step(x, y):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((net(x, training=True) - 7 * y) ** 2)
    gradients = tape.gradient(loss, net.trainable_variables)
    adam.apply(net.trainable_variables, gradients)
    return loss
# %% fail
losses = [float(train_step(x, y)) for _ in range(3)]
# %% reference
def train_step(x, y):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((net(x, training=True) - 7 * y) ** 2)
    gradients = tape.gradient(loss, net.trainable_variables)
    adam.apply_gradients(zip(gradients, net.trainable_variables))
    return loss


losses = [float(train_step(x, y)) for _ in range(3)]
# %% check
assert len(losses) == 3 and (net.trainable_variables[1].numpy() != before).any()
