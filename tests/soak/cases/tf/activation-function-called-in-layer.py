# /// case
# title = 'Dense(8, activation=tf.nn.relu())'
# source = 'common: Dense(8, activation=tf.nn.relu())'
# frameworks = ["tensorflow", "keras"]
# error = 'TypeError: Missing required positional argument|TypeError: relu\(\) missing 1 required positional argument'
# expect = "fix"
# must_mention = ['relu', 'activation=tf\.nn\.relu\b|function itself|without call|paren|\(\)|\bcall|not called|without call']
# must_not_say = []
# ///

# %% setup
import tensorflow as tf
# %% fail
model = tf.keras.Sequential([
    tf.keras.layers.Input((3,)),
    tf.keras.layers.Dense(8, activation=tf.nn.relu()),
    tf.keras.layers.Dense(1),
])
n = model.count_params()
# %% reference
model = tf.keras.Sequential([
    tf.keras.layers.Input((3,)),
    tf.keras.layers.Dense(8, activation=tf.nn.relu),
    tf.keras.layers.Dense(1),
])
n = model.count_params()
# %% check
assert n == 41
