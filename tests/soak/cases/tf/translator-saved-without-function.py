# /// case
# title = 'translator saved model called with str'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''.'''
# expect = "diagnosis"
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
reloaded("este").numpy()
# %% reference
pass
# %% check
assert True
