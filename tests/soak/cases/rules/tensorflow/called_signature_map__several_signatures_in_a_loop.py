# /// case
# title = "two signatures, of which only one takes strings"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: '_SignatureMap' object is not callable"
# expect = "fix"
# rule = "tensorflow/called-signature-map"
# must_mention = ["lengths", "signatures"]
# ///

# %% setup
import tensorflow as tf

base = tf.Module()

@tf.function(input_signature=[tf.TensorSpec([None], tf.string, name="texts")])
def lengths(texts):
    return {"n": tf.strings.length(texts)}

@tf.function(input_signature=[tf.TensorSpec([None], tf.int32, name="ids")])
def double(ids):
    return {"n": ids * 2}

tf.saved_model.save(base, "texts", signatures={"lengths": lengths, "double": double})
encoder = tf.saved_model.load("texts")
sentences = [["a", "bcd"], ["ef"]]
# %% fail
found = []
for sentence in sentences:
    result = encoder.signatures(sentence)
    found.append(result["n"].numpy().tolist())
# %% reference
found = []
for sentence in sentences:
    result = encoder.signatures["lengths"](texts=tf.constant(sentence))
    found.append(result["n"].numpy().tolist())
# %% check
assert found == [[1, 3], [2]]
