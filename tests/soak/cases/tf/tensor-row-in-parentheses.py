# /// case
# title = "rows of a tensor are asked for with parentheses in a loop"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: .*EagerTensor' object is not callable"
# expect = "fix"
# must_mention = ["probs\\[i\\]"]
# must_not_say = []
# rule = "python/indexed-with-parens"
# ///

# %% setup
import tensorflow as tf
probs = tf.nn.softmax(tf.constant([[1.0, 2.0], [3.0, 1.0]]))
# %% fail
best = []
for i in range(2):
    best.append(int(tf.argmax(probs(i))))
# %% reference
best = [int(tf.argmax(probs[i])) for i in range(2)]
# %% check
assert best == [1, 0]
