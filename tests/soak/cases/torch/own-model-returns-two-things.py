# /// case
# title = '''criterion(model(x), y) where forward returns logits and features'''
# source = '''common: criterion(model(x), y) where forward returns logits and features'''
# frameworks = ["torch"]
# error = '''TypeError: cross_entropy_loss\(\): argument 'input' \(position 1\) must be Tensor, not tuple'''
# expect = "fix"
# must_mention = ['''tuple''', '''net''', '''\[0\]|, _''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(4, 5)
        self.head = nn.Linear(5, 3)

    def forward(self, x):
        feats = self.body(x).relu()
        return self.head(feats), feats

net = Net()
criterion = nn.CrossEntropyLoss()
batches = [(torch.randn(2, 4), torch.tensor([0, 2])) for _ in range(3)]
# %% fail
total = 0.0
for xb, yb in batches:
    out = net(xb)
    loss = criterion(out, yb)
    total += loss.item()
# %% reference
total = 0.0
for xb, yb in batches:
    out, _ = net(xb)
    loss = criterion(out, yb)
    total += loss.item()
# %% check
assert total > 0 and out.shape == (2, 3)
