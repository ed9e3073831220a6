# /// case
# title = '''probs = nn.Softmax(logits); probs.argmax(1)'''
# source = '''common: probs = nn.Softmax(logits); probs.argmax(1)'''
# frameworks = ["torch"]
# error = '''AttributeError: 'Softmax' object has no attribute 'argmax''''
# expect = "fix"
# must_mention = ['''Softmax''', '''nn\.Softmax\(dim''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn
logits = torch.tensor([[1., 2., 0.], [3., 0., 0.]])
# %% fail
probs = nn.Softmax(logits)
label = probs.argmax(1)
# %% reference
probs = nn.Softmax(dim=1)(logits)
label = probs.argmax(1)
# %% check
assert label.tolist() == [1, 0]
