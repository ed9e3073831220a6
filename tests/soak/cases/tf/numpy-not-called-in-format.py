# /// case
# title = 'f"{loss.numpy:.3f}"'
# source = 'common: f"{loss.numpy:.3f}"'
# frameworks = ["tensorflow"]
# error = 'TypeError: unsupported format string passed to method.__format__'
# expect = "fix"
# must_mention = ['numpy', 'numpy\(\)|paren|\(\)|\bcall|not called|without call']
# must_not_say = []
# ///

# %% setup
import tensorflow as tf
# %% fail
lines = []
for step in range(2):
    loss = tf.reduce_mean(tf.constant([1.0, 2.0]) * step)
    lines.append(f"step {step} loss {loss.numpy:.3f}")
# %% reference
lines = []
for step in range(2):
    loss = tf.reduce_mean(tf.constant([1.0, 2.0]) * step)
    lines.append(f"step {step} loss {loss.numpy():.3f}")
# %% check
assert lines == ["step 0 loss 0.000", "step 1 loss 1.500"]
