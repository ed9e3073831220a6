# /// case
# title = '''torch.load of {"model": sd, "optimizer": ...}, then model.train() and optimizer step'''
# source = '''common: torch.load of {"model": sd, "optimizer": ...}, then model.train() and optimizer step'''
# frameworks = ["torch"]
# error = '''AttributeError: 'dict' object has no attribute 'train''''
# expect = "fix"
# must_mention = ['''checkpoint''', '''\["model"\]''', '''LeNet''']
# must_not_say = []
# ///

# %% setup
import torch
import torch.nn as nn

class LeNet(nn.Module):
    def __init__(self, num_classes=10):
        super(LeNet, self).__init__()
        self.conv1 = nn.Conv2d(1, 6, 5)
        self.fc = nn.Linear(6 * 4 * 4, num_classes)

    def forward(self, x):
        x = torch.relu(self.conv1(x))[:, :, :4, :4]
        return self.fc(x.flatten(1))

net = LeNet()
opt = torch.optim.Adam(net.parameters())
torch.save({"model": net.state_dict(), "optimizer": opt.state_dict(), "loss": 0.1}, "lenet.tar")
# %% fail
model = torch.load("lenet.tar", weights_only=True)
model.train()
out = model(torch.zeros(2, 1, 8, 8))
# %% reference
ck = torch.load("lenet.tar", weights_only=True)
model = LeNet()
model.load_state_dict(ck["model"])
model.train()
out = model(torch.zeros(2, 1, 8, 8))
# %% check
assert out.shape == (2, 10) and model.training
