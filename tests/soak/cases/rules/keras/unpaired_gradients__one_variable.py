# /// case
# title = "gradient of one variable, in a while loop"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: too many values to unpack|TypeError: Cannot iterate over a scalar"
# expect = "fix"
# must_mention = ["\\[\\(dw, w\\)\\]"]
# must_not_say = ["zip\\(dw, w\\)"]
# rule = "keras/unpaired-gradients"
# ///

# %% setup
import tensorflow as tf
import keras

w = tf.Variable(5.0)
opt = keras.optimizers.SGD(0.1)
# %% fail
i = 0
while i < 20:
    with tf.GradientTape() as g:
        cost = (w - 2.0) ** 2
    dw = g.gradient(cost, w)
    opt.apply_gradients(dw)
    i += 1
print(w.numpy())
# %% reference
i = 0
while i < 20:
    with tf.GradientTape() as g:
        cost = (w - 2.0) ** 2
    dw = g.gradient(cost, w)
    opt.apply_gradients([(dw, w)])
    i += 1
# %% check
assert abs(float(w) - 2.0) < 0.5
