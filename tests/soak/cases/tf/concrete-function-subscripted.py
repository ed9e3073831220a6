# /// case
# title = 'infer["dense"]: the signature is subscripted before it is called'
# source = 'common: infer["dense"]: the signature is subscripted before it is called'
# frameworks = ["tensorflow"]
# error = 'TypeError: .* object is not subscriptable'
# expect = "fix"
# must_mention = ['infer', 'call|\(']
# must_not_say = []
# ///

# %% setup
import tensorflow as tf

class Scale(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec([None], tf.float32, name="v")])
    def __call__(self, v):
        return {"doubled": v * 2.0}
s = Scale()
tf.saved_model.save(s, "scale", signatures=s.__call__)
infer = tf.saved_model.load("scale").signatures["serving_default"]
v = tf.constant([1.0, 3.0])
# %% fail
out = infer["doubled"](v)
print(out)
# %% reference
out = infer(v)["doubled"]
# %% check
assert out.numpy().tolist() == [2.0, 6.0]
