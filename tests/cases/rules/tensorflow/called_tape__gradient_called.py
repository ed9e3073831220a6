# /// case
# title = "the gradient is called with the variable, as if it were the derivative's function"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: .*EagerTensor' object is not callable"
# expect = "fix"
# must_mention = ["grad", "tensor|gradient"]
# rule = "tensorflow/called-tape"
# ///

# %% setup
import tensorflow as tf

w = tf.Variable(2.0)
with tf.GradientTape() as tape:
    loss = w * w
grad = tape.gradient(loss, w)
# %% fail
w.assign_sub(0.1 * grad(w))
# %% reference
w.assign_sub(0.1 * grad)
# %% check
assert abs(float(w) - 1.6) < 1e-5
