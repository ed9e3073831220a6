# /// case
# title = "the model returns a dict, and its argmax is asked for"
# source = "own"
# frameworks = ["torch"]
# error = "AttributeError: 'dict' object has no attribute 'argmax'"
# expect = "fix"
# must_mention = ["logits", "dict"]
# rule = "torch/tuple-as-tensor"
# ///

# %% setup
import torch
from torch import nn
class Clf(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 2)
    def forward(self, a):
        return {"logits": self.fc(a), "hidden": a}
net = Clf()

# %% fail
out = net(torch.ones(2, 4))
pred = out.argmax(dim=1)

# %% reference
out = net(torch.ones(2, 4))
pred = out["logits"].argmax(dim=1)

# %% check
assert pred.shape == (2,)
