# /// case
# title = "the entry \"net\" of a checkpoint is called"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'collections\\.OrderedDict' object is not callable"
# expect = "fix"
# must_mention = ["ckpt", "load_state_dict", "Regressor"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-state-dict"
# ///

# %% setup
import torch
from torch import nn


class Regressor(nn.Module):
    def __init__(self):
        super().__init__()
        self.blocks = nn.ModuleList([nn.Linear(3, 3) for _ in range(2)])
        self.out = nn.Linear(3, 1)

    def forward(self, x):
        for block in self.blocks:
            x = torch.tanh(block(x))
        return self.out(x)


torch.save({"net": Regressor().state_dict(), "acc": 0.91, "epoch": 7}, "ckpt.t7")
# %% fail
ckpt = torch.load("ckpt.t7")
print("epoch", ckpt["epoch"])
y = ckpt["net"](torch.ones(2, 3))
# %% reference
model = Regressor()
model.load_state_dict(ckpt["net"])
model.eval()
y = model(torch.ones(2, 3))
# %% check
_r = Regressor()
_r.load_state_dict(torch.load("ckpt.t7")["net"])
assert torch.allclose(y, _r(torch.ones(2, 3)))
