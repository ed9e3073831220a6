# /// case
# title = "a loss function and one variable, in a function"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: 'Adam' object has no attribute 'minimize'"
# expect = "fix"
# must_mention = ["GradientTape", "apply_gradients"]
# must_not_say = ["downgrade|legacy"]
# rule = "keras/removed-minimize"
# on.keras2.absent = "optimizers have `minimize`"
# ///

# %% setup
import tensorflow as tf

w = tf.Variable([2.0, -2.0])
optimizer = tf.keras.optimizers.Adam(0.5)

def cost():
    return tf.reduce_sum(w ** 2)

def train(n):
    for _ in range(n):
        optimizer.minimize(cost, w)
    return cost()
# %% fail
value = train(10)
print(value)
# %% reference
def train(n):
    for _ in range(n):
        with tf.GradientTape() as tape:
            loss = cost()
        optimizer.apply_gradients([(tape.gradient(loss, w), w)])
    return cost()

value = train(10)
# %% check
assert float(value) < 8.0
