# /// case
# title = 'tape.gradient(loss, model.trainable_variables())'
# source = 'common: tape.gradient(loss, model.trainable_variables())'
# frameworks = ["tensorflow", "keras"]
# error = '''TypeError: 'list' object is not callable'''
# expect = "fix"
# must_mention = ['trainable_variables', 'paren|without call|not a method|attribute|property|not a function|already']
# must_not_say = ['built-?in|python.s|original|\bdel\b|restart']
# ///

# %% setup
import tensorflow as tf
tf.keras.utils.set_random_seed(0)
model = tf.keras.Sequential([tf.keras.layers.Input((2,)), tf.keras.layers.Dense(1)])
optimizer = tf.keras.optimizers.SGD(0.1)
w0 = model.trainable_variables[0].numpy().copy()

@tf.function
def train_step(x, y):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.abs(model(x) - y))
    grads = tape.gradient(loss, model.trainable_variables())
    optimizer.apply_gradients(zip(grads, model.trainable_variables()))
    return loss
# %% fail
for i in range(3):
    loss = train_step(tf.ones((4, 2)), tf.zeros((4, 1)) + 9.0)
# %% reference
@tf.function
def train_step(x, y):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.abs(model(x) - y))
    grads = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(grads, model.trainable_variables))
    return loss
for i in range(3):
    loss = train_step(tf.ones((4, 2)), tf.zeros((4, 1)) + 9.0)
# %% check
assert i == 2 and (model.trainable_variables[0].numpy() != w0).any()
