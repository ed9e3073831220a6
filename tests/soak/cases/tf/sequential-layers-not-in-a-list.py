# /// case
# title = 'Sequential(Dense(..), Dense(..)) without the list'
# source = 'common: Sequential(Dense(..), Dense(..)) without the list'
# frameworks = ["keras"]
# error = 'TypeError|ValueError'
# expect = "fix"
# must_mention = ['list|\[', 'Sequential']
# must_not_say = []
# ///

# %% setup
import tensorflow as tf
L = tf.keras.layers
# %% fail
model = tf.keras.Sequential(
    L.Input((4,)),
    L.Dense(8, activation="relu"),
    L.Dense(1),
)
model.compile("adam", "mse")
# %% reference
model = tf.keras.Sequential([
    L.Input((4,)),
    L.Dense(8, activation="relu"),
    L.Dense(1),
])
model.compile("adam", "mse")
# %% check
assert len(model.layers) == 2
