# /// case
# title = "a class that needs its size"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: torch\\.nn\\.modules\\.batchnorm\\.BatchNorm1d is not a Module subc"
# expect = "diagnosis"
# must_mention = ["nn\\.BatchNorm1d", "num_features"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/class-as-layer"
# ///

# %% setup
import torch
from torch import nn
# %% fail
net = nn.Sequential(nn.Linear(2, 3), nn.BatchNorm1d, nn.ReLU())
