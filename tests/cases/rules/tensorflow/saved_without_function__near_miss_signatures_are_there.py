# /// case
# title = "nothing but a signature was saved: that one is called"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: '_UserObject' object is not callable"
# expect = "fix"
# rule = "tensorflow/called-saved-model"
# near_miss_of = ["tensorflow/saved-without-function"]
# must_mention = ["convert"]
# ///

# %% setup
import tensorflow as tf

m = tf.Module()

@tf.function(input_signature=[tf.TensorSpec([], tf.float32, name="celsius")])
def convert(celsius):
    return {"fahrenheit": celsius * 1.8 + 32.0}

tf.saved_model.save(m, "converter", signatures={"convert": convert})
thermo = tf.saved_model.load("converter")
# %% fail
f = thermo(100.0)
print(f)
# %% reference
f = thermo.signatures["convert"](celsius=tf.constant(100.0))["fahrenheit"]
# %% check
assert abs(float(f["fahrenheit"] if isinstance(f, dict) else f) - 212.0) < 1e-3
