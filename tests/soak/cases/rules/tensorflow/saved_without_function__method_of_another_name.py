# /// case
# title = "the one method that computes is plain Python"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: '_UserObject' object is not callable"
# expect = "fix"
# rule = "tensorflow/saved-without-function"
# must_mention = ["tf\\.function", "served|pricing"]
# ///

# %% setup
import tensorflow as tf

class Pricing(tf.Module):
    def __init__(self):
        super().__init__()
        self.rate = tf.Variable(0.2)

    def with_tax(self, prices):
        return prices * (1.0 + self.rate)

pricing = Pricing()
export_dir = "pricing_v1"
tf.saved_model.save(pricing, export_dir)
pricing.rate.assign(0.25)
# %% fail
served = tf.saved_model.load(export_dir)
prices = tf.constant([10.0, 20.0])
gross = served(prices)
print(gross)
# %% reference
pricing.serve = tf.function(pricing.with_tax, input_signature=[tf.TensorSpec([None], tf.float32)])
tf.saved_model.save(pricing, export_dir)
served = tf.saved_model.load(export_dir)
gross = served.serve(prices)
# %% check
assert [round(float(g), 4) for g in gross] == [12.5, 25.0]
