# /// case
# title = "a class of the user's without next"
# source = "own"
# frameworks = ["torch"]
# error = "^AttributeError: 'Feed' object has no attribute 'next'"
# expect = "silent"
# near_miss_of = ["torch/called-next"]
# ///

# %% setup
import torch


class Feed:
    def __init__(self):
        self.items = [1, 2]


feed = Feed()
# %% fail
feed.next()
