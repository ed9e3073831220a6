# /// case
# title = 'class Linear(tf.Module) defines forward; layer(x)'
# source = 'common: class Linear(tf.Module) defines forward; layer(x)'
# frameworks = ["tensorflow"]
# error = '''TypeError: 'Affine' object is not callable'''
# expect = "fix"
# must_mention = ['tf\.Module|Affine', '__call__', 'forward']
# must_not_say = ['keras models? (are|is) not']
# ///

# %% setup
import tensorflow as tf

class Affine(tf.Module):
    def __init__(self, n):
        super().__init__()
        self.w = tf.Variable(tf.ones([n, 2]))
        self.b = tf.Variable(tf.zeros([2]))

    def forward(self, x):
        return x @ self.w + self.b
layer = Affine(3)
# %% fail
y = layer(tf.ones([1, 3]))
print(y.numpy())
# %% reference
Affine.__call__ = Affine.forward
y = layer(tf.ones([1, 3]))
# %% check
assert y.numpy().tolist() == [[3.0, 3.0]]
