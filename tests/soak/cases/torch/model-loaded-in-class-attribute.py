# /// case
# title = '''self.model = torch.load(path) in a predictor class'''
# source = '''common: self.model = torch.load(path) in a predictor class'''
# frameworks = ["torch"]
# error = '''TypeError: '(dict|collections.OrderedDict)' object is not callable'''
# expect = "fix"
# must_mention = ['''state dict''', '''Net''', '''load_state_dict''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 2)

    def forward(self, x):
        return self.fc(x)

torch.save(Net().state_dict(), "net.pth")

class Predictor:
    def __init__(self, path):
        self.model = torch.load(path)

    def predict(self, x):
        with torch.no_grad():
            return self.model(x).argmax(-1)
# %% setup
predictor = Predictor("net.pth")
# %% fail
label = predictor.predict(torch.ones(1, 2))
# %% reference
class Predictor:
    def __init__(self, path):
        self.model = Net()
        self.model.load_state_dict(torch.load(path))

    def predict(self, x):
        with torch.no_grad():
            return self.model(x).argmax(-1)
predictor = Predictor("net.pth")
label = predictor.predict(torch.ones(1, 2))
# %% check
assert label.shape == (1,)
