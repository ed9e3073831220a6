# /// case
# title = '''accuracy = accuracy(preds, y) in a validation loop'''
# source = '''common: accuracy = accuracy(preds, y) in a validation loop'''
# frameworks = ["torch"]
# error = '''TypeError: '(Tensor|float)' object is not callable'''
# expect = "fix"
# must_mention = ['''accuracy''']
# must_not_say = []
# ///

# %% setup
import torch

def accuracy(logits, target):
    return (logits.argmax(1) == target).float().mean()

batches = [(torch.eye(3), torch.tensor([0, 1, 2])), (torch.eye(3), torch.tensor([0, 0, 2]))]
# %% fail
scores = []
for logits, target in batches:
    accuracy = accuracy(logits, target)
    scores.append(accuracy.item())
# %% reference
def accuracy(logits, target):
    return (logits.argmax(1) == target).float().mean()
scores = []
for logits, target in batches:
    acc = accuracy(logits, target)
    scores.append(acc.item())
# %% check
assert [round(s, 2) for s in scores] == [1.0, 0.67]
