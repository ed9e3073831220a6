# /// case
# title = 'tape.gradient for the generator and then for the discriminator from one tape'
# source = 'common: tape.gradient for the generator and then for the discriminator from one tape'
# frameworks = ["tensorflow"]
# error = 'RuntimeError: A non-persistent GradientTape can only be used to compute one set of gradients'
# expect = "fix"
# must_mention = ['persistent']
# must_not_say = ['tape\.watch']
# ///

# %% setup
import tensorflow as tf
a, b = tf.Variable(2.0), tf.Variable(3.0)
# %% fail
with tf.GradientTape() as tape:
    y = a * a * b
da = tape.gradient(y, a)
db = tape.gradient(y, b)
print(float(da), float(db))
# %% reference
with tf.GradientTape(persistent=True) as tape:
    y = a * a * b
da = tape.gradient(y, a)
db = tape.gradient(y, b)
# %% check
assert float(da) == 12.0 and float(db) == 4.0
