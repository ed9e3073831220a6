# /// case
# title = "the checkpoint holds the model itself under \"model\""
# source = "own"
# frameworks = ["torch"]
# error = "^AttributeError: 'dict' object has no attribute 'eval'"
# expect = "fix"
# must_mention = ["checkpoint|dict", "\\[\"model\"\\]"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-checkpoint"
# ///

# %% setup
import torch
from torch import nn

torch.save({"model": nn.Linear(2, 3), "epoch": 12}, "best.pt")
# %% fail
model = torch.load("best.pt", weights_only=False)
model.eval()
out = model(torch.ones(1, 2))
# %% reference
checkpoint = model
model = checkpoint["model"]
model.eval()
out = model(torch.ones(1, 2))
# %% check
assert out.shape == (1, 3)
