# /// case
# title = "a model of the user's wants a mask with the input"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: Encoder\\.forward\\(\\) missing 1 required positional argument: 'mask'"
# expect = "diagnosis"
# must_mention = ["Encoder", "mask", "forward"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/missing-forward-input"
# ///

# %% setup
import torch
import torch.nn as nn


class Encoder(nn.Module):
    def forward(self, x, mask):
        return (x * mask).sum(-1)


encoder = Encoder()
# %% fail
encoded = [encoder(row) for row in torch.ones(2, 3)]
