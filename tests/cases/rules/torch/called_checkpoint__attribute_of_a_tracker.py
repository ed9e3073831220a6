# /// case
# title = "a tracker keeps the checkpoint in an attribute and calls it"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'dict' object is not callable"
# expect = "fix"
# must_mention = ["checkpoint|dict", "\\[\"ema\"\\]"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-checkpoint"
# ///

# %% setup
import torch
from torch import nn


class Tracker:
    def __init__(self, saved):
        self.saved = saved

    def score(self, x):
        return self.saved(x).sum()


tracker = Tracker({"ema": nn.Linear(2, 2), "step": 100})
# %% fail
total = tracker.score(torch.ones(1, 2))
# %% reference
class Tracker:
    def __init__(self, saved):
        self.saved = saved

    def score(self, x):
        return self.saved["ema"](x).sum()


tracker = Tracker({"ema": nn.Linear(2, 2), "step": 100})
total = tracker.score(torch.ones(1, 2))
# %% check
assert total.shape == ()
