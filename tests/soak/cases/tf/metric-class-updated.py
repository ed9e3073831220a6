# /// case
# title = 'acc = tf.keras.metrics.BinaryAccuracy, then acc.update_state'
# source = 'common: acc = tf.keras.metrics.BinaryAccuracy, then acc.update_state'
# frameworks = ["keras"]
# error = '''TypeError: .*update_state\(\) missing 1 required positional argument: 'y_pred''''
# expect = "fix"
# must_mention = ['acc', 'BinaryAccuracy\(', 'class|instan|paren']
# must_not_say = ['y_pred=']
# ///

# %% setup
import tensorflow as tf
acc = tf.keras.metrics.BinaryAccuracy
# %% fail
for y, p in [([1.0, 0.0], [0.9, 0.2]), ([1.0, 1.0], [0.8, 0.1])]:
    acc.update_state(y, p)
value = float(acc.result())
# %% reference
acc = tf.keras.metrics.BinaryAccuracy()
for y, p in [([1.0, 0.0], [0.9, 0.2]), ([1.0, 1.0], [0.8, 0.1])]:
    acc.update_state(y, p)
value = float(acc.result())
# %% check
assert abs(value - 0.75) < 1e-6
