# /// case
# title = "The gradient is stopped on its way"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: No gradients provided for any variable"
# expect = "silent"
# near_miss_of = ["tensorflow/forward-before-tape", "tensorflow/loss-after-tape", "tensorflow/unrelated-variables", "tensorflow/numbers-in-tape"]
# ///

# %% setup
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(1)])
optimizer = tf.keras.optimizers.SGD()
x, y = tf.ones((4, 2)), tf.zeros((4, 1))
# %% fail
with tf.GradientTape() as tape:
    loss = tf.reduce_mean((tf.stop_gradient(model(x)) - y) ** 2)
grads = tape.gradient(loss, model.trainable_variables)
optimizer.apply_gradients(zip(grads, model.trainable_variables))
