# /// case
# title = '''def accuracy: pred = out.max(1); (pred == y).float()'''
# source = '''common: def accuracy: pred = out.max(1); (pred == y).float()'''
# frameworks = ["torch"]
# error = '''AttributeError: 'bool' object has no attribute 'float''''
# expect = "fix"
# must_mention = ['''max''', '''indices''']
# must_not_say = []
# ///

# %% setup
import torch

def accuracy(out, y):
    pred_class = out.max(1)
    return (pred_class == y).float().mean().item()

out, y = torch.eye(3), torch.tensor([0, 1, 1])
# %% fail
acc = accuracy(out, y)
# %% reference
def accuracy(out, y):
    pred_class = out.max(1).indices
    return (pred_class == y).float().mean().item()
acc = accuracy(out, y)
# %% check
assert abs(acc - 2 / 3) < 1e-6
