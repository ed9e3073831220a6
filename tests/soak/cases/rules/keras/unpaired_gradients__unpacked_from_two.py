# /// case
# title = "two gradients unpacked by name and listed"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "TypeError: Cannot iterate over a scalar|AttributeError"
# expect = "fix"
# must_mention = ["zip\\(\\[da, db\\], \\[a, b\\]\\)|\\(da, a\\)"]
# rule = "keras/unpaired-gradients"
# ///

# %% setup
import tensorflow as tf

a = tf.Variable(1.0)
b = tf.Variable(-1.0)
opt = tf.keras.optimizers.Adam(0.5)
# %% fail
for epoch in range(3):
    with tf.GradientTape() as tape:
        loss = (a * 2.0 + b - 3.0) ** 2
    da, db = tape.gradient(loss, [a, b])
    opt.apply_gradients([da, db])
# %% reference
for epoch in range(3):
    with tf.GradientTape() as tape:
        loss = (a * 2.0 + b - 3.0) ** 2
    da, db = tape.gradient(loss, [a, b])
    opt.apply_gradients(zip([da, db], [a, b]))
# %% check
assert float(a) != 1.0 and float(b) != -1.0
