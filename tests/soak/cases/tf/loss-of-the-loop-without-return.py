# /// case
# title = "the loss function of an own training loop has no `return`; the tape gets None"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "TypeError: Argument `target` should be"
# expect = "fix"
# must_mention = ["compute_loss", "return"]
# must_not_say = ["forgot"]
# rule = "keras/nothing-returned"
# ///

# %% setup
import tensorflow as tf

net = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(1)])
opt = tf.keras.optimizers.SGD(0.05)
x, y = tf.ones((8, 3)), tf.ones((8, 1))
before = net.trainable_variables[1].numpy()


def compute_loss(y_true, y_pred):
    tf.reduce_mean(tf.abs(y_true - 5 * y_pred))
# %% fail
for step in range(3):
    with tf.GradientTape() as tape:
        loss = compute_loss(y, net(x))
    grads = tape.gradient(loss, net.trainable_variables)
    opt.apply_gradients(zip(grads, net.trainable_variables))
# %% reference
def compute_loss(y_true, y_pred):
    return tf.reduce_mean(tf.abs(y_true - 5 * y_pred))


for step in range(3):
    with tf.GradientTape() as tape:
        loss = compute_loss(y, net(x))
    grads = tape.gradient(loss, net.trainable_variables)
    opt.apply_gradients(zip(grads, net.trainable_variables))
# %% check
assert (net.trainable_variables[1].numpy() != before).any()
