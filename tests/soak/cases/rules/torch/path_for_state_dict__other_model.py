# /// case
# title = "a model is handed to load_state_dict"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: Expected state_dict to be dict-like, got <class 'torch\\.nn\\.m"
# expect = "fix"
# must_mention = ["other", "state_dict\\(\\)"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/path-for-state-dict"
# ///

# %% setup
import torch
import torch.nn as nn

net, other = nn.Linear(2, 2), nn.Linear(2, 2)
# %% fail
net.load_state_dict(other)
# %% reference
net.load_state_dict(other.state_dict())
# %% check
assert torch.equal(net.weight, other.weight)
