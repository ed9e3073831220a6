# /// case
# title = "the name of a loss is called in a training loop"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''.'''
# expect = "diagnosis"
# must_mention = ['loss']
# must_not_say = []
# rule = "keras/called-name"
# ///

# %% setup
import tensorflow as tf
loss_fn = "sparse_categorical_crossentropy"
model = tf.keras.Sequential([tf.keras.layers.Input((2,)), tf.keras.layers.Dense(3, activation="softmax")])
x, y = tf.ones((4, 2)), tf.constant([0, 1, 2, 0])
# %% fail
with tf.GradientTape() as tape:
    loss = loss_fn(y, model(x))
grads = tape.gradient(loss, model.trainable_variables)
# %% reference
loss_fn = tf.keras.losses.get("sparse_categorical_crossentropy")
with tf.GradientTape() as tape:
    loss = loss_fn(y, model(x))
grads = tape.gradient(loss, model.trainable_variables)
# %% check
assert len(grads) == 2
