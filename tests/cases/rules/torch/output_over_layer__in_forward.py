# /// case
# title = "the outputs of two layers are assigned over the layers in forward"
# source = "own"
# frameworks = ["torch"]
# error = "TypeError: cannot assign 'torch.FloatTensor' as child module 'hidden'"
# expect = "fix"
# must_mention = ["self\\.hidden", "hidden_out"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/output-over-layer"
# ///

# %% setup
import torch
from torch import nn


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(4, 8)
        self.act = nn.ReLU()
        self.out = nn.Linear(8, 2)

    def forward(self, x):
        self.hidden = self.act(self.hidden(x))
        self.out = self.out(self.hidden)
        return self.out


clf = Classifier()

# %% fail
scores = clf(torch.ones(3, 4))

# %% reference
class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(4, 8)
        self.act = nn.ReLU()
        self.out = nn.Linear(8, 2)

    def forward(self, x):
        h = self.act(self.hidden(x))
        return self.out(h)


clf = Classifier()
scores = clf(torch.ones(3, 4))

# %% check
assert scores.shape == (3, 2)
