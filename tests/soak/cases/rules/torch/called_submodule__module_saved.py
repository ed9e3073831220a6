# /// case
# title = "net.module() is handed to torch.save"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: Linear\\.forward\\(\\) missing 1 required positional argument: 'i"
# expect = "fix"
# must_mention = ["net\\.module", "attribute"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-submodule"
# ///

# %% setup
import torch
import torch.nn as nn

net = nn.DataParallel(nn.Linear(2, 2))
# %% fail
torch.save(net.module(), "inner.pt")
# %% reference
torch.save(net.module, "inner.pt")
# %% check
assert isinstance(torch.load("inner.pt", weights_only=False), nn.Linear)
