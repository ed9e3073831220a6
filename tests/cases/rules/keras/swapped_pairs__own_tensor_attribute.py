# /// case
# title = "an attribute error of the user's own next to a right zip"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError"
# expect = "silent"
# near_miss_of = ["keras/swapped-pairs"]
# ///

# %% setup
import tensorflow as tf

tf.keras.utils.set_random_seed(0)
model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
optimizer = tf.keras.optimizers.SGD(0.1)
x, y = tf.ones((4, 3)), tf.zeros((4, 2))
before = [v.numpy().copy() for v in model.trainable_variables]
# %% fail
with tf.GradientTape() as tape:
    loss = tf.reduce_mean((model(x) - y) ** 2)
grads = tape.gradient(loss, model.trainable_variables)
optimizer.apply_gradients(zip(grads, model.trainable_variables))
print(grads[0].unique_id)
