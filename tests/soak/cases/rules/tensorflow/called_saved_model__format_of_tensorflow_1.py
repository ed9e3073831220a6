# /// case
# title = "a SavedModel of TensorFlow 1 comes back as AutoTrackable"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: 'AutoTrackable' object is not callable"
# expect = "fix"
# rule = "tensorflow/called-saved-model"
# must_mention = ["signature", "TensorFlow 1|TF1"]
# ///

# %% setup
import numpy as np
import tensorflow as tf

with tf.Graph().as_default():
    images = tf.compat.v1.placeholder(tf.float32, [None, 2], name="images")
    logits = tf.identity(images * 3.0, name="logits")
    with tf.compat.v1.Session() as sess:
        tf.compat.v1.saved_model.simple_save(sess, "frozen", inputs={"images": images}, outputs={"logits": logits})
# %% setup
frozen = tf.saved_model.load("frozen")
# %% fail
x = np.array([[1, 2]])
y = frozen(x)
print(y.numpy())
# %% reference
y = frozen.signatures["serving_default"](images=tf.constant(x, tf.float32))["logits"]
# %% check
assert np.asarray(y).tolist() == [[3.0, 6.0]]
