# /// case
# title = "a lambda among the layers"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: __main__\\.<lambda> is not a Module subclass"
# expect = "diagnosis"
# must_mention = ["function", "nn\\.Module|module"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/function-as-layer"
# ///

# %% setup
import torch
from torch import nn
# %% fail
net = nn.Sequential(nn.Linear(2, 3), lambda t: t * 2)
