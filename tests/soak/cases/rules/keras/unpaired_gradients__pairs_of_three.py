# /// case
# title = "pairs with an own third element"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: too many values to unpack"
# expect = "silent"
# near_miss_of = ["keras/unpaired-gradients"]
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
triples = [(g, v, v.name) for g, v in zip(grads, model.trainable_variables)]
optimizer.apply_gradients(triples)
