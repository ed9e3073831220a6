# /// case
# title = "two positional arguments whose names are those of the inputs"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: '_UserObject' object is not callable"
# expect = "fix"
# rule = "tensorflow/called-saved-model"
# must_mention = ["serving_default"]
# ///

# %% setup
import tensorflow as tf

root = tf.Module()

def blend(zoom, alpha):
    return {"mixed": zoom - alpha}

spec = tf.TensorSpec([None], tf.float32)
tf.saved_model.save(root, "blend", signatures=tf.function(blend, input_signature=[spec, spec]))
net = tf.saved_model.load("blend")
zoom = tf.constant([5.0, 6.0])
alpha = tf.constant([1.0, 1.0])
# %% fail
mixed = net(zoom, alpha)
print(mixed.shape)
first = float(mixed[0])
# %% reference
mixed = net.signatures["serving_default"](zoom=zoom, alpha=alpha)["mixed"]
first = float(mixed[0])
# %% check
assert first == 4.0
