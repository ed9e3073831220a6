# /// case
# title = 'loss = loss(y, model(x)) in a custom loop: second epoch'
# source = 'common: loss = loss(y, model(x)) in a custom loop: second epoch'
# frameworks = ["tensorflow", "keras"]
# error = '''TypeError: .*EagerTensor' object is not callable'''
# expect = "fix"
# must_mention = ['\bloss\b', 'shadow|overwr|overrid|reassign|re-assign|rebound|rebind|replac|redefin|hid(es|den|ing)|assigned|no longer|mask|reus|clobber|variable (called|named)|\bbound\b|\bbinds?\b|\bholds\b|refers to|points to|set to|\bgave\b|\bgiven\b|taken|your own|a variable|same name|is now|put .{0,30}in its place', 'MeanAbsoluteError']
# must_not_say = []
# ///

# %% setup
import tensorflow as tf
tf.keras.utils.set_random_seed(0)
model = tf.keras.Sequential([tf.keras.layers.Input((2,)), tf.keras.layers.Dense(1)])
opt = tf.keras.optimizers.SGD(0.01)
loss = tf.keras.losses.MeanAbsoluteError()
x, y = tf.ones((4, 2)), tf.zeros((4, 1))
# %% fail
log = []
for epoch in range(3):
    with tf.GradientTape() as tape:
        loss = loss(y, model(x))
    grads = tape.gradient(loss, model.trainable_variables)
    opt.apply_gradients(zip(grads, model.trainable_variables))
    log.append(float(loss))
# %% reference
loss = tf.keras.losses.MeanAbsoluteError()
log = []
for epoch in range(3):
    with tf.GradientTape() as tape:
        value = loss(y, model(x))
    grads = tape.gradient(value, model.trainable_variables)
    opt.apply_gradients(zip(grads, model.trainable_variables))
    log.append(float(value))
# %% check
assert len(log) == 3 and all(v >= 0 for v in log)
