# /// case
# title = "a name kept in a variable, the learning rate is asked for"
# source = "own"
# frameworks = ["keras"]
# error = "AttributeError: 'str' object has no attribute 'learning_rate'"
# expect = "fix"
# must_mention = ["string|str", "RMSprop"]
# must_not_say = ["forgot"]
# rule = "keras/named-optimizer"
# ///

# %% setup
import tensorflow as tf

opt_name = "RMSprop"
optimizer = opt_name
# %% fail
print(optimizer.learning_rate)
# %% reference
optimizer = tf.keras.optimizers.RMSprop()
print(optimizer.learning_rate)
# %% check
assert not isinstance(optimizer, str)
