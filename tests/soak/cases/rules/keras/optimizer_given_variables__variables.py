# /// case
# title = "variables first, as in torch"
# source = "own"
# frameworks = ["keras"]
# error = "ValueError: Argument `learning_rate` should be float"
# expect = "fix"
# must_mention = ["learning rate", "Adam\\("]
# must_not_say = ["forgot"]
# rule = "keras/optimizer-given-variables"
# on.keras2.absent = "the learning rate is not looked at before the first step"
# ///

# %% setup
import tensorflow as tf

tf.keras.utils.set_random_seed(0)
model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
optimizer = tf.keras.optimizers.SGD(0.1)
x, y = tf.ones((4, 3)), tf.zeros((4, 2))
before = [v.numpy().copy() for v in model.trainable_variables]
# %% fail
opt = tf.keras.optimizers.Adam(model.trainable_variables)
model.compile(optimizer=opt, loss="mse")
model.fit(x, y, verbose=0)
# %% reference
opt = tf.keras.optimizers.Adam()
model.compile(optimizer=opt, loss="mse")
model.fit(x, y, verbose=0)
# %% check
assert any((v.numpy() != b).any() for v, b in zip(model.trainable_variables, before))
