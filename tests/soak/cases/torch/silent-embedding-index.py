# /// case
# title = 'a token id beyond the vocabulary'
# source = 'common: a token id beyond the vocabulary'
# frameworks = ["torch"]
# error = 'IndexError: index out of range in self'
# expect = "silent"
# ///

# %% setup
import torch
emb = torch.nn.Embedding(10, 4)
# %% fail
vec = emb(torch.tensor([[3, 12]]))
