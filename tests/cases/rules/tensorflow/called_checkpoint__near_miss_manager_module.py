# /// case
# title = "the module tf.train is called"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: 'module' object is not callable|TypeError: '.*Loader' object is not callable"
# expect = "diagnosis"
# must_mention = ["module", "module"]
# rule = "python/called-module"
# near_miss_of = ["tensorflow/called-checkpoint", "tensorflow/called-checkpoint-status"]
# ///

# %% setup
import tensorflow as tf
# %% fail
tf.train(1)
