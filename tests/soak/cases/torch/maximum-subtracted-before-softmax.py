# /// case
# title = '''z - torch.max(z, 1, keepdim=True)'''
# source = '''common: z - torch.max(z, 1, keepdim=True)'''
# frameworks = ["torch"]
# error = '''TypeError: unsupported operand type\(s\) for -: 'Tensor' and 'torch.return_types.max''''
# expect = "fix"
# must_mention = ['''torch\.max''', '''values''']
# must_not_say = []
# ///

# %% setup
import torch
z = torch.tensor([[1., 2.], [5., 3.]])
# %% fail
z_max = torch.max(z, 1, keepdim=True)
e = torch.exp(z - z_max)
p = e / e.sum(1, keepdim=True)
# %% reference
z_max = torch.max(z, 1, keepdim=True).values
e = torch.exp(z - z_max)
p = e / e.sum(1, keepdim=True)
# %% check
assert torch.allclose(p.sum(1), torch.ones(2))
