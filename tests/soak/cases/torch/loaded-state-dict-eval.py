# /// case
# title = '''model = torch.load('best.pt') is a state dict; model.eval()'''
# source = '''common: model = torch.load('best.pt') is a state dict; model.eval()'''
# frameworks = ["torch"]
# error = '''AttributeError: '(collections\.)?OrderedDict' object has no attribute 'eval''''
# expect = "fix"
# must_mention = ['state.dict|weights', 'load_state_dict', 'SmallNet']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn

class SmallNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 2)

    def forward(self, x):
        return self.fc(x)
torch.manual_seed(1)
net = SmallNet()
torch.save(net.state_dict(), "best.pt")
# %% fail
model = torch.load("best.pt")
model.eval()
with torch.no_grad():
    preds = model(torch.eye(3))
# %% reference
model = SmallNet()
model.load_state_dict(torch.load("best.pt"))
model.eval()
with torch.no_grad():
    preds = model(torch.eye(3))
# %% check
assert torch.allclose(preds, net(torch.eye(3)))
