# /// case
# title = "a class derived from Checkpoint has one method that fits"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: 'Experiment' object is not callable"
# expect = "fix"
# rule = "tensorflow/called-checkpoint"
# must_mention = ["evaluate", "__call__"]
# ///

# %% setup
import tensorflow as tf

class Experiment(tf.train.Checkpoint):
    def __init__(self):
        super().__init__()
        self.w = tf.Variable(3.0)

    def evaluate(self, x):
        return x * self.w

exp = Experiment()
# %% fail
score = exp(2.0)
print(float(score))
# %% reference
score = exp.evaluate(2.0)
# %% check
assert float(score) == 6.0
