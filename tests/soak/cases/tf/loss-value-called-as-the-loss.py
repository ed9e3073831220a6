# /// case
# title = "the value of the loss was kept under the name that the loop calls"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "TypeError: .*EagerTensor' object is not callable"
# expect = "fix"
# must_mention = ["`mse`", "tensor"]
# must_not_say = []
# rule = "keras/stored-output"
# ///

# %% setup
import tensorflow as tf
mse = tf.keras.losses.MeanSquaredError()
y, p = tf.ones((3, 1)), tf.zeros((3, 1))
loss_fn = mse(y, p)
y_val, p_val = tf.ones((2, 1)), tf.ones((2, 1)) * 3.0
# %% fail
val = loss_fn(y_val, p_val)
print("validation", float(val))
# %% reference
val = mse(y_val, p_val)
# %% check
assert float(val) == 4.0
