# /// case
# title = 'model(img) in a loop with a SavedModel that has only a signature'
# source = 'common: model(img) in a loop with a SavedModel that has only a signature'
# frameworks = ["tensorflow"]
# error = '''TypeError: '_UserObject' object is not callable'''
# expect = "fix"
# must_mention = ['classifier', 'signatures', 'serving_default']
# must_not_say = ['= *classifier\.predict\(']
# ///

# %% setup
import numpy as np
import tensorflow as tf

class Net(tf.Module):
    def __init__(self):
        self.k = tf.Variable(tf.ones([4, 3]))

    @tf.function(input_signature=[tf.TensorSpec([None, 4], tf.float32, name="pixels")])
    def infer(self, pixels):
        return {"scores": pixels @ self.k}
net = Net()
tf.saved_model.save(net, "clf", signatures={"serving_default": net.infer})
# %% setup
classifier = tf.saved_model.load("clf")
images = [np.full((1, 4), v, "float32") for v in (1, 2)]
# %% fail
scores = []
for img in images:
    result = classifier(tf.constant(img))
    scores.append(float(result["scores"][0, 0]))
# %% reference
infer = classifier.signatures["serving_default"]
scores = []
for img in images:
    result = infer(pixels=tf.constant(img))
    scores.append(float(result["scores"][0, 0]))
# %% check
assert scores == [4.0, 8.0]
