# /// case
# title = "A label beyond the number of classes"
# source = "own"
# frameworks = ["torch"]
# error = "IndexError: Target 7 is out of bounds"
# expect = "silent"
# ///

# %% setup
import torch
import torch.nn.functional as F

scores, labels = torch.ones(2, 5), torch.tensor([1, 7])
# %% fail
loss = F.cross_entropy(scores, labels)
