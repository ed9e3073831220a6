# /// case
# title = 'x = nn.ReLU(self.fc1(x)) in forward'
# source = 'common: x = nn.ReLU(self.fc1(x)) in forward'
# frameworks = ["torch"]
# error = '''TypeError: linear\(\): argument 'input' \(position 1\) must be Tensor, not ReLU'''
# expect = "fix"
# must_mention = ['ReLU', 'ReLU\(\)|F\.relu|torch\.relu|relu\(', 'class|instan|module|layer|object']
# must_not_say = []
# ///

# %% setup
import torch
import torch.nn as nn

class MLP(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(4, 8)
        self.fc2 = nn.Linear(8, 2)

    def forward(self, x):
        x = nn.ReLU(self.fc1(x))
        return self.fc2(x)
# %% fail
torch.manual_seed(0)
mlp = MLP()
logits = mlp(torch.randn(3, 4))
# %% reference
def forward(self, x):
    x = nn.ReLU()(self.fc1(x))
    return self.fc2(x)
MLP.forward = forward
mlp = MLP()
logits = mlp(torch.randn(3, 4))
# %% check
assert logits.shape == (3, 2)
