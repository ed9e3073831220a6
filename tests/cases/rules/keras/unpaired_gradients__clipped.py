# /// case
# title = "gradients went through clip_by_global_norm before"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: .*_unique_id|ValueError"
# expect = "fix"
# must_mention = ["zip\\(grads, model\\.trainable_variables\\)"]
# rule = "keras/unpaired-gradients"
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
grads, global_norm = tf.clip_by_global_norm(grads, 1.0)
optimizer.apply_gradients(grads)  # one step
done = True
# %% reference
optimizer.apply_gradients(zip(grads, model.trainable_variables))
done = True
# %% check
assert any((v.numpy() != b).any() for v, b in zip(model.trainable_variables, before))
assert done
