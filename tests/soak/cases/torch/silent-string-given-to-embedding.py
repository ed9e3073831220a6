# /// case
# title = '''text goes into an embedding'''
# source = '''common: text goes into an embedding'''
# frameworks = ["torch"]
# error = '''TypeError: embedding\(\): argument 'indices' \(position 2\) must be Tensor, not list'''
# expect = "silent"
# ///

# %% setup
import torch
emb = torch.nn.Embedding(10, 3)
tokens = "the cat sat".split()
# %% fail
vectors = emb(tokens)
