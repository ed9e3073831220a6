# /// case
# title = "`minimize(loss)` without the variables, in a loop"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: 'Adam' object has no attribute 'minimize'"
# expect = "fix"
# must_mention = ["minimize", "variables"]
# on.keras2.error = "TypeError: .*minimize\\(\\) missing 1 required positional argument: 'var_list'"
# ///

# %% setup
import tensorflow as tf

a, b = tf.Variable(4.0), tf.Variable(-2.0)
loss = lambda: (a - 1.0) ** 2 + (b - 2.0) ** 2
opt = tf.keras.optimizers.Adam(0.3)
# %% fail
for _ in range(60):
    opt.minimize(loss)
print(a.numpy(), b.numpy())
# %% reference
for _ in range(60):
    with tf.GradientTape() as tape:
        value = loss()
    opt.apply_gradients(zip(tape.gradient(value, [a, b]), [a, b]))
# %% check
assert abs(float(a) - 1.0) < 0.7 and abs(float(b) - 2.0) < 0.7
