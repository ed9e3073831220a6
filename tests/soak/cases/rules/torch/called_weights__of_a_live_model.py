# /// case
# title = "net.state_dict() is called with the input"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'collections\\.OrderedDict' object is not callable"
# expect = "fix"
# must_mention = ["state_dict", "weights", "\\bnet\\("]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-weights"
# ///

# %% setup
import torch
from torch import nn

torch.manual_seed(0)
net = nn.Linear(2, 3)
# %% fail
out = net.state_dict()(torch.rand(4, 2))
# %% reference
out = net(torch.rand(4, 2))
# %% check
assert out.shape == (4, 3)
