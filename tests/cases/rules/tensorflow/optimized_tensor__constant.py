# /// case
# title = "the thing to optimise is a tf.constant that the tape watches"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: .*_unique_id"
# expect = "fix"
# must_mention = ["tf\\.Variable", "`x`"]
# rule = "tensorflow/optimized-tensor"
# ///

# %% setup
import tensorflow as tf

opt = tf.keras.optimizers.SGD(0.1)
x = tf.constant(3.0)
# %% fail
for step in range(10):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = x ** 2 - 4.0 * x
    dy = tape.gradient(y, x)
    opt.apply_gradients([(dy, x)])
print(x.numpy())
# %% reference
x = tf.Variable(3.0)
for step in range(10):
    with tf.GradientTape() as tape:
        y = x ** 2 - 4.0 * x
    dy = tape.gradient(y, x)
    opt.apply_gradients([(dy, x)])
# %% check
assert 2.0 <= float(x) < 2.5
