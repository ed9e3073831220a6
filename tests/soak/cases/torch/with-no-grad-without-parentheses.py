# /// case
# title = 'with torch.no_grad: in an evaluation loop'
# source = 'common: with torch.no_grad: in an evaluation loop'
# frameworks = ["torch"]
# error = '''TypeError: '(type|.*)' object does not support the context manager protocol'''
# expect = "fix"
# must_mention = ['no_grad', 'no_grad\(\)|paren|call|instan']
# must_not_say = []
# ///

# %% setup
import torch
torch.manual_seed(0)
model = torch.nn.Linear(3, 2)
val_loader = [(torch.randn(4, 3), torch.tensor([0, 1, 1, 0])) for _ in range(2)]
# %% fail
correct = total = 0
model.eval()
with torch.no_grad:
    for x, y in val_loader:
        pred = model(x).argmax(1)
        correct += (pred == y).sum().item()
        total += len(y)
acc = correct / total
# %% reference
correct = total = 0
model.eval()
with torch.no_grad():
    for x, y in val_loader:
        pred = model(x).argmax(1)
        correct += (pred == y).sum().item()
        total += len(y)
acc = correct / total
# %% check
assert total == 8 and 0 <= acc <= 1
