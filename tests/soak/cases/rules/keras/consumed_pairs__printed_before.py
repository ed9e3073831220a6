# /// case
# title = "pairs printed in a loop before they are applied, gradients kept"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: not enough values to unpack \\(expected 2, got 0\\)"
# expect = "fix"
# must_mention = ["pairs", "list\\(", "once|used up"]
# must_not_say = ["No gradients"]
# rule = "keras/consumed-pairs"
# on.keras2.absent = "`apply_gradients` does nothing with an empty zip"
# ///

# %% setup
import tensorflow as tf

tf.keras.utils.set_random_seed(0)
model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
optimizer = tf.keras.optimizers.SGD(0.1)
x, y = tf.ones((4, 3)), tf.zeros((4, 2))
before = [v.numpy().copy() for v in model.trainable_variables]
# %% fail
with tf.GradientTape() as tape:
    loss = tf.reduce_mean((model(x) - y) ** 2)
grads = tape.gradient(loss, model.trainable_variables)
pairs = zip(grads, model.trainable_variables)
for g, v in pairs:
    print(v.name, g.shape)
optimizer.apply_gradients(pairs)
# %% reference
optimizer.apply_gradients(list(zip(grads, model.trainable_variables)))
# %% check
assert any((v.numpy() != b).any() for v, b in zip(model.trainable_variables, before))
