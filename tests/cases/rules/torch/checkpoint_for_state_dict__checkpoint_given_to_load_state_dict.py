# /// case
# title = '''net.load_state_dict(checkpoint) with a whole checkpoint'''
# source = '''common: net.load_state_dict(checkpoint) with a whole checkpoint'''
# frameworks = ["torch"]
# error = '''RuntimeError: Error\(s\) in loading state_dict for Net'''
# expect = "fix"
# must_mention = ['''checkpoint''', '''model_state''']
# must_not_say = []
# rule = "torch/checkpoint-for-state-dict"
# ///

# %% setup
import torch
from torch import nn

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 2)

    def forward(self, x):
        return self.fc(x)

net = Net()
opt = torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9)
torch.save({"epoch": 7, "model_state": net.state_dict(), "optim_state": opt.state_dict()}, "last.pt")
# %% fail
checkpoint = torch.load("last.pt")
restored = Net()
restored.load_state_dict(checkpoint)
restored.eval()
epoch = checkpoint["epoch"]
# %% reference
checkpoint = torch.load("last.pt")
restored = Net()
restored.load_state_dict(checkpoint["model_state"])
restored.eval()
epoch = checkpoint["epoch"]
# %% check
assert epoch == 7 and torch.equal(restored.fc.weight, net.fc.weight) and not restored.training
