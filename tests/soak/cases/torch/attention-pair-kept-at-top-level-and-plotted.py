# /// case
# title = '''out = attn(q, k, v) in one cell, out.mean() in the next'''
# source = '''common: out = attn(q, k, v) in one cell, out.mean() in the next'''
# frameworks = ["torch"]
# error = '''AttributeError: 'tuple' object has no attribute 'mean''''
# expect = "fix"
# must_mention = ['''out''', '''attn''', '''tuple''']
# must_not_say = []
# ///

# %% setup
import torch
attn = torch.nn.MultiheadAttention(4, 2)
q = torch.ones(3, 1, 4)
out = attn(q, q, q)
# %% fail
m = out.mean()
s = out.std()
# %% reference
out = out[0]
m = out.mean()
s = out.std()
# %% check
assert m.dim() == 0 and s.dim() == 0
