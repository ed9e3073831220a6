# /// case
# title = 'a signature is indexed with a number'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''TypeError: .* object is not subscriptable'''
# expect = "silent"
# near_miss_of = ["tensorflow/subscripted-signature"]
# ///

# %% setup
import tensorflow as tf

class Half(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])
    def run(self, x):
        return {"half": x / 2.0}
half = Half()
concrete = half.run.get_concrete_function()
# %% fail
first = concrete[0]
