# /// case
# title = "the second gradient is asked in a later cell"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "RuntimeError: A non-persistent GradientTape"
# expect = "fix"
# must_mention = ["persistent"]
# must_not_say = ["not callable", "run_functions_eagerly"]
# rule = "tensorflow/reused-tape"
# ///

# %% setup
import tensorflow as tf

a = tf.Variable(2.0)
b = tf.Variable(3.0)
# %% setup
with tf.GradientTape() as t:
    z = a * b ** 2
dz_da = t.gradient(z, a)
# %% fail
dz_db = t.gradient(z, b)
print(dz_db.numpy())
# %% reference
with tf.GradientTape(persistent=True) as t:
    z = a * b ** 2
dz_db = t.gradient(z, b)
# %% check
assert float(dz_db) == 12.0
