# /// case
# title = "one pair that is not in a list"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError|AttributeError|TypeError"
# expect = "fix"
# must_mention = ["\\[\\(grad, v\\)\\]"]
# must_not_say = ["zip\\(grad, v\\)"]
# rule = "keras/separated-pairs"
# ///

# %% setup
import tensorflow as tf

v = tf.Variable([1.0, 2.0, 3.0])
opt = tf.keras.optimizers.SGD(1.0)
# %% fail
with tf.GradientTape() as tape:
    out = tf.reduce_sum(v ** 2)
grad = tape.gradient(out, v)
opt.apply_gradients((grad, v))
# %% reference
opt.apply_gradients([(grad, v)])
# %% check
assert abs(float(v[0]) + 1.0) < 1e-6
