# /// case
# title = "stop_gradient stands around the model's output"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''ValueError: No gradients provided'''
# expect = "fix"
# must_mention = ['stop_gradient']
# must_not_say = ['numbers']
# rule = "tensorflow/stopped-gradient"
# ///

# %% setup
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Input((2,)), tf.keras.layers.Dense(1)])
opt = tf.keras.optimizers.SGD(0.1)
x, y = tf.ones((4, 2)), tf.ones((4, 1)) * 3.0
before = model.get_weights()[0].copy()
# %% fail
with tf.GradientTape() as tape:
    pred = tf.stop_gradient(model(x))
    loss = tf.reduce_mean((pred - y) ** 2)
grads = tape.gradient(loss, model.trainable_variables)
opt.apply_gradients(zip(grads, model.trainable_variables))
# %% reference
with tf.GradientTape() as tape:
    pred = model(x)
    loss = tf.reduce_mean((pred - y) ** 2)
grads = tape.gradient(loss, model.trainable_variables)
opt.apply_gradients(zip(grads, model.trainable_variables))
# %% check
assert (model.get_weights()[0] != before).any()
