# /// case
# title = "AutoTrackable is imported from its old module"
# source = "own"
# frameworks = ["tensorflow"]
# error = "ModuleNotFoundError: No module named 'tensorflow.python.training.tracking'"
# expect = "fix"
# rule = "tensorflow/removed-import"
# must_mention = ["trackable"]
# ///

# %% setup
import tensorflow as tf
# %% fail
from tensorflow.python.training.tracking.tracking import AutoTrackable

class Bag(AutoTrackable):
    pass

bag = Bag()
bag.v = tf.Variable(1.0)
# %% reference
from tensorflow.python.trackable.autotrackable import AutoTrackable

class Bag(AutoTrackable):
    pass

bag = Bag()
bag.v = tf.Variable(1.0)
# %% check
assert isinstance(bag, tf.__internal__.tracking.AutoTrackable) and float(bag.v) == 1.0
