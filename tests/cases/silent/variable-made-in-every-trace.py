# /// case
# title = "A traced function makes a variable each time"
# source = "own"
# frameworks = ["tensorflow"]
# error = "ValueError: tf.function only supports singleton tf.Variables"
# expect = "silent"
# ///

# %% setup
import tensorflow as tf

@tf.function
def scaled(x):
    factor = tf.Variable(2.0)
    return x * factor
# %% fail
print(scaled(tf.constant(1.0)), scaled(tf.constant([1.0])))
