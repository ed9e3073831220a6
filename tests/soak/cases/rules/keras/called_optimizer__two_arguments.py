# /// case
# title = "optimizer(grads, variables)"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "TypeError: 'Adam' object is not callable"
# expect = "fix"
# must_mention = ["apply_gradients", "adam"]
# must_not_say = ["forgot"]
# rule = "keras/called-optimizer"
# ///

# %% setup
import tensorflow as tf

tf.keras.utils.set_random_seed(0)
model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
optimizer = tf.keras.optimizers.SGD(0.1)
x, y = tf.ones((4, 3)), tf.zeros((4, 2))
before = [v.numpy().copy() for v in model.trainable_variables]

adam = tf.keras.optimizers.Adam(0.01)
# %% fail
with tf.GradientTape() as tape:
    loss = tf.reduce_mean((model(x) - y) ** 2)
grads = tape.gradient(loss, model.trainable_variables)
adam(grads, model.trainable_variables)
# %% reference
adam.apply_gradients(zip(grads, model.trainable_variables))
# %% check
assert any((v.numpy() != b).any() for v, b in zip(model.trainable_variables, before))
