# /// case
# title = "a function of the notebook calls the loaded model with a float64 array"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: '_UserObject' object is not callable"
# expect = "fix"
# rule = "tensorflow/called-saved-model"
# must_mention = ["scale", "model"]
# ///

# %% setup
import numpy as np
import tensorflow as tf

class Scaler(tf.Module):
    def __init__(self):
        super().__init__()
        self.w = tf.Variable([1.0, 2.0, 3.0])

    @tf.function(input_signature=[tf.TensorSpec([None, 3], tf.float32, name="rows")])
    def scale(self, rows):
        return rows * self.w

scaler = Scaler()
tf.saved_model.save(scaler, "scaler", signatures={"serving_default": scaler.scale})
model = tf.saved_model.load("scaler")

def predict(batch):
    scores = model(batch)
    return scores.numpy().sum(axis=1)
# %% fail
data = np.ones((4, 3))
result = predict(data)
print(result)
# %% reference
def predict(batch):
    scores = model.scale(batch)
    return scores.numpy().sum(axis=1)
data = np.ones((4, 3))
result = predict(data)
# %% check
assert result.tolist() == [6.0] * 4
