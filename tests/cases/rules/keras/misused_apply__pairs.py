# /// case
# title = "`optimizer.apply` gets the pairs that `apply_gradients` takes"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "TypeError: object of type 'zip' has no len"
# expect = "fix"
# must_mention = ["apply_gradients", "zip"]
# must_not_say = ["downgrade"]
# rule = "keras/misused-apply"
# on.keras2.error = "AttributeError: 'SGD' object has no attribute 'apply'"
# ///

# %% setup
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
optimizer = tf.keras.optimizers.SGD(0.1)
x, y = tf.ones((4, 3)), tf.ones((4, 2))
before = model.trainable_variables[1].numpy()
with tf.GradientTape() as tape:
    loss = tf.reduce_mean((model(x) - 7 * y) ** 2)
grads = tape.gradient(loss, model.trainable_variables)
# %% fail
optimizer.apply(zip(grads, model.trainable_variables))
# %% reference
optimizer.apply_gradients(zip(grads, model.trainable_variables))
# %% check
assert (model.trainable_variables[1].numpy() != before).any()
