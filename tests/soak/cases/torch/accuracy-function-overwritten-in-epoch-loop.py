# /// case
# title = 'accuracy = accuracy(logits, y) in the epoch loop'
# source = 'common: accuracy = accuracy(logits, y) in the epoch loop'
# frameworks = ["torch"]
# error = '''TypeError: '(float|Tensor)' object is not callable'''
# expect = "fix"
# must_mention = ['accuracy', 'shadow|overwr|overrid|reassign|re-assign|rebound|rebind|replac|redefin|hid(es|den|ing)|assigned|no longer|mask|reus|clobber|variable (called|named)|\bbound\b|\bbinds?\b|\bholds\b|refers to|points to|set to|\bgave\b|\bgiven\b|taken|your own|a variable|same name|is now|put .{0,30}in its place', 'function']
# must_not_say = ['accuracy\[']
# ///

# %% setup
import torch

def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()

torch.manual_seed(0)
lin = torch.nn.Linear(3, 2)
x, y = torch.randn(6, 3), torch.tensor([0, 1, 0, 1, 1, 0])
# %% fail
curve = []
for epoch in range(3):
    logits = lin(x)
    accuracy = accuracy(logits, y)
    curve.append(accuracy)
    print(f"{epoch}: {accuracy:.2f}")
# %% reference
def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()
curve = []
for epoch in range(3):
    logits = lin(x)
    acc = accuracy(logits, y)
    curve.append(acc)
# %% check
assert len(curve) == 3 and all(0 <= c <= 1 for c in curve)
