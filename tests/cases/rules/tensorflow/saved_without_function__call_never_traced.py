# /// case
# title = "the tf.function __call__ was never traced before saving"
# source = "own"
# frameworks = ["tensorflow"]
# error = "ValueError: Found zero restored functions"
# expect = "fix"
# rule = "tensorflow/saved-without-function"
# must_mention = ["input_signature|trac", "sav"]
# ///

# %% setup
import tensorflow as tf

class Halver(tf.Module):
    @tf.function
    def __call__(self, x):
        return x / 2.0

halver = Halver()
tf.saved_model.save(halver, "halver")
# %% fail
model = tf.saved_model.load("halver")
out = model(tf.constant([4.0, 6.0]))
print(out.numpy())
# %% reference
halver.__call__.get_concrete_function(tf.TensorSpec([None], tf.float32))
tf.saved_model.save(halver, "halver")
model = tf.saved_model.load("halver")
out = model(tf.constant([4.0, 6.0]))
# %% check
assert [float(v) for v in out] == [2.0, 3.0]
