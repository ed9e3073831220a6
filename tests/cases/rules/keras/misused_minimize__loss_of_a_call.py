# /// case
# title = "`minimize` of Keras 2 gets the value of the loss and no tape"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: `tape` is required when a `Tensor` loss is passed"
# expect = "fix"
# must_mention = ["function|lambda", "tape"]
# must_not_say = ["upgrade"]
# rule = "keras/misused-minimize"
# on.keras3.absent = "optimizers have no `minimize`"
# ///

# %% setup
import tensorflow as tf

x = tf.Variable(5.0)
opt = tf.keras.optimizers.SGD(0.1)


def loss_fn():
    return (x - 3.0) ** 2
# %% fail
for step in range(30):
    opt.minimize(loss_fn(), var_list=[x])
# %% reference
for step in range(30):
    opt.minimize(loss_fn, var_list=[x])
# %% check
assert abs(float(x) - 3.0) < 0.1
