# /// case
# title = '''def load(net, path): net.load_state_dict(torch.load(path)) for a trainer's checkpoint'''
# source = '''common: def load(net, path): net.load_state_dict(torch.load(path)) for a trainer's checkpoint'''
# frameworks = ["torch"]
# error = '''RuntimeError: Error\(s\) in loading state_dict'''
# expect = "fix"
# must_mention = ['''\["model"\]''', '''checkpoint''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 2)

net = Net()
torch.save({"model": net.state_dict(), "step": 5}, "t.pt")

def load(net, path):
    net.load_state_dict(torch.load(path, map_location="cpu"))
    return net
# %% fail
fresh = load(Net(), "t.pt")
# %% reference
def load(net, path):
    net.load_state_dict(torch.load(path, map_location="cpu")["model"])
    return net
fresh = load(Net(), "t.pt")
# %% check
assert torch.equal(fresh.fc.weight, net.fc.weight)
