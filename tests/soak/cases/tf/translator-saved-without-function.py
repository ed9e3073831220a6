# /// case
# title = 'translator saved model called with str'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''.'''
# expect = "fix"
# must_mention = ['translate|signatures|__call__|traced|tf.function']
# must_not_say = []
# ///

# %% setup
import tensorflow as tf
class ExportTranslator(tf.Module):
    def __init__(self, t):
        self.t = t
    def __call__(self, sentence):
        return tf.strings.upper(sentence)
tr = ExportTranslator(1)
tf.saved_model.save(tr, "translator")
reloaded = tf.saved_model.load("translator")
# %% fail
out = reloaded("este").numpy()
# %% reference
tr.serve = tf.function(tr.__call__, input_signature=[tf.TensorSpec([], tf.string)])
tf.saved_model.save(tr, "translator")
reloaded = tf.saved_model.load("translator")
out = reloaded.serve("este").numpy()
# %% check
assert out == b"ESTE"
