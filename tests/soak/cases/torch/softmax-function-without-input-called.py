# /// case
# title = '''F.softmax(dim=1)(logits)'''
# source = '''common: F.softmax(dim=1)(logits)'''
# frameworks = ["torch"]
# error = '''TypeError: softmax\(\) missing 1 required positional argument: 'input''''
# expect = "fix"
# must_mention = ['''softmax''', '''Softmax\(dim=1\)|softmax\(logits, dim=1\)''']
# must_not_say = []
# ///

# %% setup
import torch
import torch.nn.functional as F
from torch import nn
logits = torch.tensor([[1., 1.], [0., 0.]])
# %% fail
probs = F.softmax(dim=1)(logits)
print(probs)
# %% reference
probs = F.softmax(logits, dim=1)
# %% check
assert probs.tolist() == [[.5, .5], [.5, .5]]
