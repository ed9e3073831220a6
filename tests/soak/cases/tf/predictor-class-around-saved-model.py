# /// case
# title = 'saved model loaded in class, called in function'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''.'''
# expect = "fix"
# must_mention = ['serving_default|signatures']
# must_not_say = []
# ///

# %% setup
import tensorflow as tf, numpy as np
class Mod(tf.Module):
    def __init__(self):
        self.w = tf.Variable([[1.0], [2.0]])
    @tf.function(input_signature=[tf.TensorSpec([None, 2], tf.float32, name="inputs")])
    def serve(self, inputs):
        return {"scores": inputs @ self.w}
m = Mod()
tf.saved_model.save(m, "m", signatures=m.serve)
class Predictor:
    def __init__(self, path):
        self.net = tf.saved_model.load(path)
    def __call__(self, rows):
        return self.net(np.asarray(rows, dtype="float32"))
p = Predictor("m")
# %% fail
out = p([[1.0, 1.0]])
# %% reference
class Predictor:
    def __init__(self, path):
        self.net = tf.saved_model.load(path)
    def __call__(self, rows):
        return self.net.serve(np.asarray(rows, dtype="float32"))["scores"]
p = Predictor("m")
out = p([[1.0, 1.0]])
# %% check
o = out["scores"] if isinstance(out, dict) else out
assert float(o[0, 0]) == 3.0
