# /// case
# title = "a class of the person's own is called _UserObject"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: '_UserObject' object is not callable"
# expect = "silent"
# near_miss_of = ["tensorflow/called-saved-model"]
# ///

# %% setup
import tensorflow as tf

class _UserObject:
    def __init__(self, name):
        self.name = name

users = [_UserObject("ann")]
# %% fail
print(users[0](1))
