# /// case
# title = 'the gradient of a score with respect to an image is None'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''AttributeError: 'NoneType' object has no attribute 'numpy''''
# expect = "fix"
# must_mention = ['watch', 'image']
# must_not_say = []
# rule = "tensorflow/unwatched-tensor"
# ///

# %% setup
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
# %% fail
def saliency(image):
    with tf.GradientTape() as tape:
        score = model(image)[:, 0]
    grad = tape.gradient(score, image)
    return abs(grad.numpy())
s = saliency(tf.ones((1, 3)))
# %% reference
def saliency(image):
    with tf.GradientTape() as tape:
        tape.watch(image)
        score = model(image)[:, 0]
    grad = tape.gradient(score, image)
    return abs(grad.numpy())
s = saliency(tf.ones((1, 3)))
# %% check
assert s.shape == (1, 3)
