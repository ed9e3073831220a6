# /// case
# title = '''w(x - m) with tensors'''
# source = '''common: w(x - m) with tensors'''
# frameworks = ["torch"]
# error = '''TypeError: 'Tensor' object is not callable'''
# expect = "fix"
# must_mention = ['''\*''', '''w''']
# must_not_say = []
# ///

# %% setup
import torch
w, x, m = torch.tensor(2.0), torch.tensor([3.0, 4.0]), torch.tensor(1.0)
# %% fail
z = w(x - m) / 2
# %% reference
z = w * (x - m) / 2
# %% check
assert z.tolist() == [2.0, 3.0]
