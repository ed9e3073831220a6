# /// case
# title = "watch_accessed_variables=False in a method, persistent"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: No gradients provided for any variable"
# expect = "fix"
# must_mention = ["watch_accessed_variables"]
# must_not_say = ["not callable", "run_functions_eagerly"]
# rule = "tensorflow/unwatched-tape"
# ///

# %% setup
import tensorflow as tf

tf.keras.utils.set_random_seed(0)
model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
optimizer = tf.keras.optimizers.SGD(0.1)
x, y = tf.ones((4, 3)), tf.zeros((4, 2))
before = [v.numpy().copy() for v in model.trainable_variables]

class Loop:
    def once(self):
        with tf.GradientTape(persistent=True, watch_accessed_variables=False) as t:
            value = tf.reduce_mean(model(x) ** 2)
        optimizer.apply_gradients(zip(t.gradient(value, model.trainable_variables), model.trainable_variables))
        return value
# %% fail
result = Loop().once()
# %% reference
class Loop:
    def once(self):
        with tf.GradientTape(persistent=True) as t:
            value = tf.reduce_mean(model(x) ** 2)
        optimizer.apply_gradients(zip(t.gradient(value, model.trainable_variables), model.trainable_variables))
        return value

result = Loop().once()
# %% check
assert any((v.numpy() != b).any() for v, b in zip(model.trainable_variables, before))
