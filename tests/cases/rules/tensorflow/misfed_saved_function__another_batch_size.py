# /// case
# title = "traced for one row only; the saved object is still there"
# source = "own"
# frameworks = ["tensorflow"]
# error = "ValueError: Could not find matching"
# expect = "fix"
# rule = "tensorflow/misfed-saved-function"
# must_mention = ["trac", "\\(1, 3\\)"]
# ///

# %% setup
import tensorflow as tf

class Net(tf.Module):
    def __init__(self):
        super().__init__()
        self.w = tf.Variable(tf.ones((3, 1)))

    @tf.function
    def __call__(self, x):
        return x @ self.w

net = Net()
print(net(tf.ones((1, 3))).shape)
tf.saved_model.save(net, "one_row")
# %% fail
model = tf.saved_model.load("one_row")
x = tf.ones((5, 3))
y = model(x)
# %% reference
net.__call__.get_concrete_function(tf.TensorSpec([None, 3], tf.float32))
tf.saved_model.save(net, "one_row")
model = tf.saved_model.load("one_row")
y = model(x)
# %% check
assert tuple(y.shape) == (5, 1) and float(y[0, 0]) == 3.0
