# /// case
# title = 'Adam lr in class, two optimizers'
# source = "own"
# frameworks = ["keras"]
# error = '''.'''
# expect = "fix"
# must_mention = ['learning_rate']
# must_not_say = []
# on.keras2.absent = "`lr` is still understood"
# ///

# %% setup
import tensorflow as tf
# %% fail
class Gan:
    def __init__(self, lr=0.1):
        self.g = tf.keras.optimizers.Adam(lr=lr, beta_1=0.5)
        self.d = tf.keras.optimizers.SGD(lr=lr)
gan = Gan()
# %% reference
class Gan:
    def __init__(self, lr=0.1):
        self.g = tf.keras.optimizers.Adam(learning_rate=lr, beta_1=0.5)
        self.d = tf.keras.optimizers.SGD(learning_rate=lr)
gan = Gan()
# %% check
assert gan.d
