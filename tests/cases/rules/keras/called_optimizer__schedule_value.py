# /// case
# title = "a learning rate that is a number is called"
# source = "own"
# frameworks = ["keras"]
# error = "TypeError: 'float' object is not callable"
# expect = "silent"
# near_miss_of = ["keras/called-optimizer"]
# ///

# %% setup
import tensorflow as tf

tf.keras.utils.set_random_seed(0)
model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
optimizer = tf.keras.optimizers.SGD(0.1)
x, y = tf.ones((4, 3)), tf.zeros((4, 2))
before = [v.numpy().copy() for v in model.trainable_variables]

lr = 0.1
# %% fail
print(lr(3))
