# /// case
# title = "torch.float(labels) on a tensor"
# source = "common: written for this rule"
# frameworks = ["torch"]
# error = "TypeError: 'torch\\.dtype' object is not callable"
# expect = "fix"
# must_mention = ["dtype", "labels"]
# must_not_say = ["upgrade|downgrade"]
# rule = "torch/called-dtype"
# ///
# %% setup
import torch
labels = torch.tensor([0, 1, 1])
# %% fail
targets = torch.float(labels).unsqueeze(1)
# %% reference
targets = labels.to(torch.float).unsqueeze(1)
# %% check
assert targets.dtype == torch.float32 and targets.shape == (3, 1)
