# /// case
# title = "the gradient is asked with respect to the other model"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: No gradients provided for any variable"
# expect = "fix"
# must_mention = ["teacher", "student"]
# must_not_say = ["not callable", "run_functions_eagerly"]
# rule = "tensorflow/unrelated-variables"
# ///

# %% setup
import tensorflow as tf

tf.keras.utils.set_random_seed(0)
teacher = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
student = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
opt = tf.keras.optimizers.SGD(0.1)
x = tf.ones((4, 3))
soft = teacher(x)
old = student.get_weights()[0].copy()
# %% fail
for i in range(2):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((student(x) - soft) ** 2)
    grads = tape.gradient(loss, teacher.trainable_variables)
    opt.apply_gradients(zip(grads, teacher.trainable_variables))
# %% reference
opt = tf.keras.optimizers.SGD(0.1)
for i in range(2):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((student(x) - soft) ** 2)
    grads = tape.gradient(loss, student.trainable_variables)
    opt.apply_gradients(zip(grads, student.trainable_variables))
# %% check
assert (student.get_weights()[0] != old).any()
