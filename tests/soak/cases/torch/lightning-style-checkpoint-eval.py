# /// case
# title = '''a checkpoint with state_dict and hyper_parameters and "model." in front of the keys'''
# source = '''common: a checkpoint with state_dict and hyper_parameters and "model." in front of the keys'''
# frameworks = ["torch"]
# error = '''AttributeError: 'dict' object has no attribute 'eval''''
# expect = "fix"
# must_mention = ['''checkpoint''', '''state_dict''', '''Net''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn

class Net(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.a = nn.Linear(2, width)
        self.b = nn.Linear(width, 1)

    def forward(self, x):
        return self.b(torch.tanh(self.a(x)))

torch.manual_seed(1)
net = Net(5)
torch.save({"epoch": 3, "global_step": 90, "hyper_parameters": {"width": 5},
            "state_dict": {f"model.{k}": v for k, v in net.state_dict().items()}}, "best.ckpt")
expected = net(torch.ones(1, 2)).item()
del net
# %% fail
model = torch.load("best.ckpt")
model.eval()
with torch.no_grad():
    y = model(torch.ones(1, 2)).item()
# %% reference
ckpt = torch.load("best.ckpt")
model = Net(5)
model.load_state_dict({k.removeprefix("model."): v for k, v in ckpt["state_dict"].items()})
model.eval()
y = model(torch.ones(1, 2)).item()
# %% check
assert abs(y - expected) < 1e-6
