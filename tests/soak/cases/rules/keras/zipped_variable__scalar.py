# /// case
# title = "zip of a scalar variable"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "TypeError: Cannot iterate over a scalar tensor"
# expect = "fix"
# must_mention = ["zip\\(grads, \\[v\\]\\)"]
# rule = "keras/zipped-variable"
# ///

# %% setup
import tensorflow as tf

v = tf.Variable(4.0)
optim = tf.keras.optimizers.Adam(0.3)
# %% fail
with tf.GradientTape() as tape:
    f = (v - 1.0) ** 2
grads = tape.gradient(f, [v])
optim.apply_gradients(zip(grads, v))
print(v)
# %% reference
optim.apply_gradients(zip(grads, [v]))
# %% check
assert float(v) < 4.0
