# /// case
# title = 'loss = nn.CrossEntropyLoss(output, target)'
# source = 'common: loss = nn.CrossEntropyLoss(output, target)'
# frameworks = ["torch"]
# error = 'RuntimeError: Boolean value of Tensor with more than one value is ambiguous'
# expect = "fix"
# must_mention = ['CrossEntropyLoss\(\)', 'class|instan|constructor|object']
# must_not_say = ['\.any\(\)|\.all\(\)']
# ///

# %% setup
import torch
from torch import nn
torch.manual_seed(0)
model = nn.Linear(5, 3)
data = [(torch.randn(4, 5), torch.tensor([0, 2, 1, 1])) for _ in range(3)]
opt = torch.optim.SGD(model.parameters(), lr=0.1)
# %% fail
running = 0.0
for x, target in data:
    output = model(x)
    loss = nn.CrossEntropyLoss(output, target)
    opt.zero_grad()
    loss.backward()
    opt.step()
    running += loss.item()
# %% reference
running = 0.0
for x, target in data:
    output = model(x)
    loss = nn.CrossEntropyLoss()(output, target)
    opt.zero_grad()
    loss.backward()
    opt.step()
    running += loss.item()
# %% check
assert running > 0 and loss.ndim == 0
