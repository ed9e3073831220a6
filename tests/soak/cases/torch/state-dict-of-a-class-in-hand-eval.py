# /// case
# title = '''best_model = model.state_dict(); best_model.eval()'''
# source = '''common: best_model = model.state_dict(); best_model.eval()'''
# frameworks = ["torch"]
# error = '''AttributeError: 'collections.OrderedDict' object has no attribute 'eval''''
# expect = "fix"
# must_mention = ['''best_model''', '''state dict''', '''load_state_dict''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn

class Net(nn.Module):
    def __init__(self, h):
        super().__init__()
        self.a, self.b = nn.Linear(2, h), nn.Linear(h, 1)

    def forward(self, x):
        return self.b(self.a(x).relu())

model = Net(4)
best_model = model.state_dict()
# %% fail
best_model.eval()
with torch.no_grad():
    y = best_model(torch.ones(1, 2))
# %% reference
state = best_model
best_model = Net(4)
best_model.load_state_dict(state)
best_model.eval()
y = best_model(torch.ones(1, 2))
# %% check
assert torch.allclose(y, model(torch.ones(1, 2)))
