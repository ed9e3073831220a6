# /// case
# title = '''configure_optimizers returns the class; the trainer calls zero_grad on it'''
# source = '''common: configure_optimizers returns the class; the trainer calls zero_grad on it'''
# frameworks = ["torch"]
# error = '''TypeError: Optimizer.zero_grad\(\) missing 1 required positional argument: 'self''''
# expect = "fix"
# must_mention = ['''Adam|opt''', '''class''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn

class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 1)

    def forward(self, x):
        return self.fc(x)

    def configure_optimizers(self):
        return torch.optim.Adam

model = Model()
opt = model.configure_optimizers()
# %% fail
opt.zero_grad()
loss = model(torch.ones(1, 2)).sum()
loss.backward()
opt.step()
# %% reference
opt = torch.optim.Adam(model.parameters())
opt.zero_grad()
loss = model(torch.ones(1, 2)).sum()
loss.backward()
opt.step()
# %% check
assert isinstance(opt, torch.optim.Adam) and opt.state
