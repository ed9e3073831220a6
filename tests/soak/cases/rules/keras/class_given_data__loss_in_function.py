# /// case
# title = "a loss class in a function, with predictions computed in place"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: The truth value|TypeError"
# expect = "fix"
# must_mention = ["MeanAbsoluteError\\(\\)"]
# must_not_say = ["a\\.any"]
# rule = "keras/class-given-data"
# ///

# %% setup
import tensorflow as tf

tf.keras.utils.set_random_seed(0)
model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
optimizer = tf.keras.optimizers.SGD(0.1)
x, y = tf.ones((4, 3)), tf.zeros((4, 2))
before = [v.numpy().copy() for v in model.trainable_variables]


def evaluate(xb, yb):
    return float(tf.keras.losses.MeanAbsoluteError(yb, model(xb)))
# %% fail
e = evaluate(x, y)
# %% reference
def evaluate(xb, yb):
    return float(tf.keras.losses.MeanAbsoluteError()(yb, model(xb)))

e = evaluate(x, y)
# %% check
assert e > 0
