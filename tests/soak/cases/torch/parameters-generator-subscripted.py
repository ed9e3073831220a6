# /// case
# title = 'model.parameters()[0]'
# source = 'common: model.parameters()[0]'
# frameworks = ["torch"]
# error = '''TypeError: 'generator' object is not subscriptable'''
# expect = "fix"
# must_mention = ['parameters', 'list\(|next\(']
# must_not_say = []
# ///

# %% setup
import torch
model = torch.nn.Linear(3, 2)
# %% fail
w = model.parameters()[0]
print(w.shape)
# %% reference
w = list(model.parameters())[0]
# %% check
assert w.shape == (2, 3)
