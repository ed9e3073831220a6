# /// case
# title = "a tensor that a function gave stands in front of parentheses where a factor was meant"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: .*EagerTensor' object is not callable"
# expect = "fix"
# must_mention = ["operator", "height"]
# must_not_say = ["`square` again"]
# rule = "python/missing-operator"
# near_miss_of = ["keras/stored-output"]
# ///

# %% setup
import tensorflow as tf

def square(side):
    return side * side

base = square(tf.constant(3.0))
height, rim = tf.constant(4.0), tf.constant(1.0)
# %% fail
volume = base(height + rim)
# %% reference
volume = base * (height + rim)
# %% check
assert float(volume) == 45.0
