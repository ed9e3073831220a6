# /// case
# title = "F.relu among the layers"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: torch\\.nn\\.functional\\.relu is not a Module subclass"
# expect = "fix"
# must_mention = ["F\\.relu", "nn\\.ReLU\\(\\)", "function"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/function-as-layer"
# ///

# %% setup
import torch
import torch.nn.functional as F
from torch import nn
# %% fail
net = nn.Sequential(nn.Linear(2, 3), F.relu, nn.Linear(3, 1))
# %% reference
net = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
# %% check
assert net(torch.ones(1, 2)).shape == (1, 1)
