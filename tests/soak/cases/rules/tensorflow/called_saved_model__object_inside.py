# /// case
# title = "the model is an attribute of what was saved"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: '_UserObject' object is not callable"
# expect = "fix"
# rule = "tensorflow/called-saved-model"
# must_mention = ["restored.model|model"]
# ///

# %% setup
import tensorflow as tf

class Inner(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])
    def __call__(self, x):
        return x * 10.0

box = tf.train.Checkpoint(model=Inner(), step=tf.Variable(3))
tf.saved_model.save(box, "box")
restored = tf.saved_model.load("box")
# %% fail
y = restored(tf.constant([1.0, 2.0]))
# %% reference
y = restored.model(tf.constant([1.0, 2.0]))
# %% check
assert [float(v) for v in y] == [10.0, 20.0]
