# /// case
# title = "the model returns its loss in a dict, and backward is asked of the dict"
# source = "own"
# frameworks = ["torch"]
# error = "AttributeError: 'dict' object has no attribute 'backward'"
# expect = "fix"
# must_mention = ["loss", "dict"]
# rule = "torch/tuple-as-tensor"
# ///

# %% setup
import torch
from torch import nn
import torch.nn.functional as F
class Clf(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 2)
    def forward(self, a, y):
        logits = self.fc(a)
        return {"logits": logits, "loss": F.cross_entropy(logits, y)}
net = Clf()

# %% fail
output = net(torch.ones(2, 4), torch.tensor([0, 1]))
output.backward()

# %% reference
output = net(torch.ones(2, 4), torch.tensor([0, 1]))
output["loss"].backward()

# %% check
assert net.fc.weight.grad is not None
