# /// case
# title = '''labels = torch.long(labels)'''
# source = '''common: labels = torch.long(labels)'''
# frameworks = ["torch"]
# error = '''TypeError: 'torch.dtype' object is not callable'''
# expect = "fix"
# must_mention = ['''torch\.long''', '''\.to\(|\.long\(\)''']
# must_not_say = []
# ///

# %% setup
import torch
labels = torch.tensor([0.0, 1.0])
# %% fail
labels = torch.long(labels)
# %% reference
labels = labels.long()
# %% check
assert labels.dtype == torch.int64
