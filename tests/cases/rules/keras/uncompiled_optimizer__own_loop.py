# /// case
# title = "a training loop of one's own asks a model that was never compiled for its optimizer"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: 'Sequential' object has no attribute 'optimizer'"
# expect = "fix"
# must_mention = ["compile", "net"]
# must_not_say = ["upgrade"]
# rule = "keras/uncompiled-optimizer"
# on.keras2.error = "AttributeError: 'NoneType' object has no attribute 'apply_gradients'"
# ///

# %% setup
import tensorflow as tf

net = tf.keras.Sequential([tf.keras.layers.Input((2,)), tf.keras.layers.Dense(1)])
X, Y = tf.ones((4, 2)), tf.ones((4, 1))
before = [tf.identity(weight) for weight in net.trainable_variables]
# %% fail
with tf.GradientTape() as tape:
    error = tf.reduce_mean((net(X) - Y) ** 2)
grads = tape.gradient(error, net.trainable_variables)
net.optimizer.apply_gradients(zip(grads, net.trainable_variables))
# %% reference
net.compile(optimizer="adam")
net.optimizer.apply_gradients(zip(grads, net.trainable_variables))
# %% check
assert any(bool(tf.reduce_any(old != tf.convert_to_tensor(new))) for old, new in zip(before, net.trainable_variables))
