# /// case
# title = 'class Net(keras.Model) with forward instead of call'
# source = 'common: class Net(keras.Model) with forward instead of call'
# frameworks = ["tensorflow", "keras"]
# error = 'NotImplementedError'
# expect = "fix"
# must_mention = ['forward', '\bcall\b']
# must_not_say = ['\.forward\(']
# ///

# %% setup
import tensorflow as tf
from tensorflow import keras

class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.d = keras.layers.Dense(2)

    def forward(self, x):
        return self.d(x)
net = Net()
# %% fail
logits = net(tf.ones((3, 4)))
probs = tf.nn.softmax(logits)
# %% reference
class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.d = keras.layers.Dense(2)

    def call(self, x):
        return self.d(x)
net = Net()
logits = net(tf.ones((3, 4)))
probs = tf.nn.softmax(logits)
# %% check
assert tuple(probs.shape) == (3, 2)
