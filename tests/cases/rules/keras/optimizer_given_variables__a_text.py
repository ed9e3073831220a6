# /// case
# title = "a learning rate given as a text"
# source = "own"
# frameworks = ["keras"]
# error = "ValueError: Argument `learning_rate` should be float"
# expect = "silent"
# near_miss_of = ["keras/optimizer-given-variables"]
# on.keras2.absent = "the learning rate is not looked at before the first step"
# ///

# %% setup
import tensorflow as tf
# %% fail
opt = tf.keras.optimizers.Adam('fast')
