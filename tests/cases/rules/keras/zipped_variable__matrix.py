# /// case
# title = "zip(grad, w) of one matrix variable"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: .*_unique_id"
# expect = "fix"
# must_mention = ["\\[\\(grad, W\\)\\]"]
# rule = "keras/zipped-variable"
# ///

# %% setup
import tensorflow as tf

W = tf.Variable(tf.random.normal((3, 2)))
opt = tf.keras.optimizers.SGD(0.01)
X = tf.ones((5, 3))
T = tf.zeros((5, 2))
start = W.numpy().copy()
# %% fail
def train_step():
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.square(X @ W - T))
    grad = tape.gradient(loss, W)
    opt.apply_gradients(zip(grad, W))
    return loss

for epoch in range(5):
    l = train_step()
# %% reference
def train_step():
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.square(X @ W - T))
    grad = tape.gradient(loss, W)
    opt.apply_gradients([(grad, W)])
    return loss

for epoch in range(5):
    l = train_step()
# %% check
assert epoch == 4 and (W.numpy() != start).any()
