# /// case
# title = "no model was built in this session; the sizes tell the arguments of the class"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'dict' object is not callable"
# expect = "fix"
# must_mention = ["state[_ ]?dict|weights", "load_state_dict", "Mlp\\("]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-state-dict"
# ///

# %% setup
import torch
from torch import nn

torch.manual_seed(3)
_made = nn.Sequential(nn.Linear(5, 7), nn.Linear(7, 2))
torch.save({"inner.weight": _made[0].weight.data, "inner.bias": _made[0].bias.data,
            "outer.weight": _made[1].weight.data, "outer.bias": _made[1].bias.data}, "mlp.pt")
# %% setup
class Mlp(nn.Module):
    def __init__(self, n_features, n_hidden, n_classes):
        super().__init__()
        self.inner = nn.Linear(n_features, n_hidden)
        self.outer = nn.Linear(n_hidden, n_classes)

    def forward(self, x):
        return self.outer(torch.relu(self.inner(x)))
# %% fail
clf = torch.load("mlp.pt")
labels = clf(torch.rand(6, 5)).argmax(1)
# %% reference
clf = Mlp(n_features=5, n_hidden=7, n_classes=2)
clf.load_state_dict(torch.load("mlp.pt"))
clf.eval()
labels = clf(torch.rand(6, 5)).argmax(1)
# %% check
assert labels.shape == (6,)
