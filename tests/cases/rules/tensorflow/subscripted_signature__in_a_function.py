# /// case
# title = "an endpoint is indexed with its output's name"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''TypeError: .* object is not subscriptable'''
# expect = "fix"
# must_mention = ['serve', '\[']
# must_not_say = []
# rule = "tensorflow/subscripted-signature"
# ///

# %% setup
import tensorflow as tf

class Half(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec([None], tf.float32, name="x")])
    def run(self, x):
        return {"half": x / 2.0}
tf.saved_model.save(half := Half(), "half", signatures={"serve": half.run})
loaded = tf.saved_model.load("half")
serve = loaded.signatures["serve"]
# %% fail
def halves(values):
    return serve["half"](values)
out = halves(tf.constant([4.0]))
# %% reference
def halves(values):
    return serve(values)["half"]
out = halves(tf.constant([4.0]))
# %% check
assert out.numpy().tolist() == [2.0]
