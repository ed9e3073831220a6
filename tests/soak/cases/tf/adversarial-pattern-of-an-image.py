# /// case
# title = 'adversarial FGSM: sign of None'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''.'''
# expect = "fix"
# must_mention = ['watch']
# must_not_say = []
# ///

# %% setup
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Input((4,)), tf.keras.layers.Dense(3, activation="softmax")])
loss_object = tf.keras.losses.CategoricalCrossentropy()
def create_pattern(input_image, input_label):
    with tf.GradientTape() as tape:
        prediction = model(input_image)
        loss = loss_object(input_label, prediction)
    gradient = tape.gradient(loss, input_image)
    signed_grad = tf.sign(gradient)
    return signed_grad
# %% fail
p = create_pattern(tf.ones((1, 4)), tf.constant([[0.0, 1.0, 0.0]]))
# %% reference
def create_pattern(input_image, input_label):
    with tf.GradientTape() as tape:
        tape.watch(input_image)
        prediction = model(input_image)
        loss = loss_object(input_label, prediction)
    gradient = tape.gradient(loss, input_image)
    signed_grad = tf.sign(gradient)
    return signed_grad
p = create_pattern(tf.ones((1, 4)), tf.constant([[0.0, 1.0, 0.0]]))
# %% check
assert p.shape == (1, 4)
