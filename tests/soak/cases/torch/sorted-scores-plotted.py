# /// case
# title = '''scores = logits.sort(dim=0); scores.numpy()'''
# source = '''common: scores = logits.sort(dim=0); scores.numpy()'''
# frameworks = ["torch"]
# error = '''AttributeError: 'torch.return_types.sort' object has no attribute 'numpy''''
# expect = "fix"
# must_mention = ['''scores''', '''sort''', '''values''']
# must_not_say = []
# ///

# %% setup
import torch
logits = torch.tensor([3., 1., 2.])
# %% fail
scores = logits.sort(dim=0)
curve = scores.numpy()
# %% reference
scores = logits.sort(dim=0).values
curve = scores.numpy()
# %% check
assert curve.tolist() == [1., 2., 3.]
