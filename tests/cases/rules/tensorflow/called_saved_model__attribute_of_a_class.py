# /// case
# title = "a predictor class keeps the loaded model in an attribute"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: '_UserObject' object is not callable"
# expect = "fix"
# rule = "tensorflow/called-saved-model"
# must_mention = ["double", "self.model"]
# ///

# %% setup
import tensorflow as tf

class Doubler(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])
    def double(self, values):
        return values * 2.0

tf.saved_model.save(Doubler(), "doubler")

class Predictor:
    def __init__(self, path):
        self.model = tf.saved_model.load(path)

    def run(self, values):
        out = self.model(values)
        return [float(v) for v in out]

predictor = Predictor("doubler")
# %% fail
doubled = predictor.run([1.0, 2.5])
# %% reference
Predictor.run = lambda self, values: [float(v) for v in self.model.double(values)]
doubled = predictor.run([1.0, 2.5])
# %% check
assert doubled == [2.0, 5.0]
