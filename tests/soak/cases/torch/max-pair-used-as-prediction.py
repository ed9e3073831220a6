# /// case
# title = 'preds = torch.max(out, 1), then preds.tolist()'
# source = 'common: preds = torch.max(out, 1), then preds.tolist()'
# frameworks = ["torch"]
# error = '''AttributeError: 'torch.return_types.max' object has no attribute 'cpu''''
# expect = "fix"
# must_mention = ['torch\.max', 'indices|tuple|pair|argmax|\[1\]']
# must_not_say = []
# ///

# %% setup
import torch
out = torch.tensor([[0.1, 0.9], [0.8, 0.2]])
# %% fail
preds = torch.max(out, 1)
preds = preds.cpu().numpy()
# %% reference
_, preds = torch.max(out, 1)
preds = preds.cpu().numpy()
# %% check
assert preds.tolist() == [1, 0]
