# /// case
# title = "the keys begin with module., and two classes are there"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'collections\\.OrderedDict' object is not callable"
# expect = "fix"
# must_mention = ["module\\.", "load_state_dict", "Head"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-state-dict"
# ///

# %% setup
import torch
import torch.nn as nn


class Head(nn.Module):
    def __init__(self, width=4):
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.fc = nn.Linear(width, 2, bias=False)

    def forward(self, x):
        return self.fc(self.norm(x))


class Tail(nn.Module):
    def __init__(self, width=4):
        super().__init__()
        self.fc = nn.Linear(width, 2)

    def forward(self, x):
        return self.fc(x)
# %% setup
torch.manual_seed(1)
net = nn.DataParallel(Head())
torch.save(net.state_dict(), "head.pth")
del net
# %% fail
weights = torch.load("head.pth", map_location="cpu")
x = torch.rand(3, 4)
scores = weights(x)
# %% reference
state_dict = torch.load("head.pth", map_location="cpu")
weights = Head()
weights.load_state_dict({key.removeprefix("module."): value for key, value in state_dict.items()})
weights.eval()
scores = weights(x)
# %% check
_h = Head()
_h.load_state_dict({k[7:]: v for k, v in torch.load("head.pth").items()})
assert torch.allclose(scores, _h(x))
