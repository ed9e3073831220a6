# /// case
# title = "nn.Linear(x) needs sizes first"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: Linear\\.__init__\\(\\) missing 1 required positional argument: '"
# expect = "diagnosis"
# must_mention = ["nn\\.Linear", "class"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/class-given-data"
# ///

# %% setup
import torch
from torch import nn

x = torch.ones(4, 3)
# %% fail
h = nn.Linear(x)
