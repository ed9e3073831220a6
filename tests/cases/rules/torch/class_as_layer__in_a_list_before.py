# /// case
# title = "the class is in a list that was built before"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: torch\\.nn\\.modules\\.activation\\.ReLU is not a Module subclass"
# expect = "fix"
# must_mention = ["nn\\.ReLU\\(\\)", "class"]
# must_not_say = ["inherit"]
# rule = "torch/class-as-layer"
# ///

# %% setup
import torch
from torch import nn
# %% fail
layers = [nn.Linear(2, 3), nn.ReLU]
layers.append(nn.Linear(3, 1))
net = nn.Sequential(*layers)
# %% reference
layers = [nn.Linear(2, 3), nn.ReLU()]
layers.append(nn.Linear(3, 1))
net = nn.Sequential(*layers)
# %% check
assert len(net) == 3 and net(torch.ones(1, 2)).shape == (1, 1)
