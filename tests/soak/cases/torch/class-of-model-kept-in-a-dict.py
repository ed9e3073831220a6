# /// case
# title = '''models = {"mlp": MLP}; models["mlp"](x)'''
# source = '''common: models = {"mlp": MLP}; models["mlp"](x)'''
# frameworks = ["torch"]
# error = '''TypeError: MLP.__init__\(\) takes 1 positional argument but 2 were given'''
# expect = "fix"
# must_mention = ['''MLP''', '''class''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn

class MLP(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 2)

    def forward(self, x):
        return self.fc(x)

models = {"mlp": MLP}
# %% fail
out = models["mlp"](torch.ones(4, 3))
# %% reference
out = models["mlp"]()(torch.ones(4, 3))
# %% check
assert out.shape == (4, 2)
