# /// case
# title = "minimize(lambda: \u2026, var_list=[\u2026]) in a loop"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: 'SGD' object has no attribute 'minimize'"
# expect = "fix"
# must_mention = ["GradientTape", "apply_gradients", "minimize"]
# must_not_say = ["downgrade|legacy"]
# rule = "keras/removed-minimize"
# on.keras2.absent = "optimizers have `minimize`"
# ///

# %% setup
import tensorflow as tf

x = tf.Variable(5.0)
opt = tf.keras.optimizers.SGD(learning_rate=0.1)
# %% fail
for step in range(30):
    opt.minimize(lambda: (x - 3.0) ** 2, var_list=[x])
print(x.numpy())
# %% reference
for step in range(30):
    with tf.GradientTape() as tape:
        loss = (x - 3.0) ** 2
    opt.apply_gradients(zip(tape.gradient(loss, [x]), [x]))
# %% check
assert abs(float(x) - 3.0) < 0.1
