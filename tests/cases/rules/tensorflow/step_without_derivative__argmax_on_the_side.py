# /// case
# title = "argmax for the accuracy only; the loss is of other things"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: No gradients provided for any variable"
# expect = "silent"
# near_miss_of = ["tensorflow/step-without-derivative"]
# ///

# %% setup
import tensorflow as tf

tf.keras.utils.set_random_seed(0)
model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
optimizer = tf.keras.optimizers.SGD(0.1)
x, y = tf.ones((4, 3)), tf.zeros((4, 2))
before = [v.numpy().copy() for v in model.trainable_variables]

other = tf.zeros((4, 2))
# %% fail
with tf.GradientTape() as tape:
    logits = model(x)
    acc = tf.reduce_mean(tf.cast(tf.argmax(logits, axis=1) == 0, tf.float32))
    loss = tf.reduce_mean(other - y)
grads = tape.gradient(loss, model.trainable_variables)
optimizer.apply_gradients(zip(grads, model.trainable_variables))
