# /// case
# title = "a Path in a function"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: Expected state_dict to be dict-like, got <class 'pathlib\\.Po"
# expect = "fix"
# must_mention = ["path|file", "torch\\.load"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/path-for-state-dict"
# ///

# %% setup
import torch
from pathlib import Path
from torch import nn

net = nn.Linear(2, 2)
torch.save({k: v * 0 for k, v in net.state_dict().items()}, "zeros.pt")


def restore(model, path):
    model.load_state_dict(path)
    return model
# %% fail
restored = restore(net, Path("zeros.pt"))
# %% reference
def restore(model, path):
    model.load_state_dict(torch.load(path))
    return model


restored = restore(net, Path("zeros.pt"))
# %% check
assert restored.weight.abs().sum() == 0
