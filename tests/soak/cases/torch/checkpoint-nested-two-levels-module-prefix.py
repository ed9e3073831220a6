# /// case
# title = '''checkpoint["state"]["net"] with keys saved from DataParallel, called'''
# source = '''common: checkpoint["state"]["net"] with keys saved from DataParallel, called'''
# frameworks = ["torch"]
# error = '''TypeError: 'dict' object is not callable'''
# expect = "fix"
# must_mention = ['''checkpoint''', '''\["state"\]\["net"\]''', '''Classifier''', '''module\.''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn

class Classifier(nn.Module):
    def __init__(self, n_in=4, n_hidden=6, n_out=3):
        super().__init__()
        self.encoder = nn.Sequential(nn.Linear(n_in, n_hidden), nn.ReLU())
        self.head = nn.Linear(n_hidden, n_out)

    def forward(self, x):
        return self.head(self.encoder(x))

torch.manual_seed(0)
trained = nn.DataParallel(Classifier())
torch.save({"epoch": 12, "state": {"net": trained.state_dict()}, "args": {"lr": 0.1}}, "run.pth")
# %% setup
ckpt = torch.load("run.pth")
# %% fail
logits = ckpt(torch.ones(2, 4))
# %% reference
net = Classifier()
net.load_state_dict({k.removeprefix("module."): v for k, v in ckpt["state"]["net"].items()})
net.eval()
logits = net(torch.ones(2, 4))
# %% check
assert torch.allclose(logits, trained.module(torch.ones(2, 4)))
