# /// case
# title = "a SavedModel of TensorFlow 1 without signatures is called: `prune` cuts a function out of its graph"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: 'AutoTrackable' object is not callable"
# expect = "fix"
# must_mention = ["prune", "graph"]
# must_not_say = ["load_model"]
# rule = "tensorflow/saved-without-function"
# ///

# %% setup
import numpy as np
import tensorflow as tf

graph = tf.Graph()
with graph.as_default():
    features = tf.compat.v1.placeholder(tf.float32, [None, 3], name="features")
    weights = tf.compat.v1.get_variable("weights", [3, 2])
    tf.nn.softmax(tf.matmul(features, weights), name="probabilities")
    with tf.compat.v1.Session(graph=graph) as session:
        session.run(tf.compat.v1.global_variables_initializer())
        builder = tf.compat.v1.saved_model.Builder("frozen")
        builder.add_meta_graph_and_variables(session, ["serve"])
        builder.save()
# %% setup
model = tf.saved_model.load("frozen")
# %% fail
rows = np.ones((4, 3))
result = model(rows)
print(result.shape)
# %% reference
result = model.prune("features:0", "probabilities:0")(tf.constant(rows, tf.float32))
# %% check
assert tuple(result.shape) == (4, 2)
