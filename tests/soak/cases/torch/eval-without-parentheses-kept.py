# /// case
# title = 'model = model.eval: the method is called with the batch'
# source = 'common: model = model.eval: the method is called with the batch'
# frameworks = ["torch"]
# error = 'TypeError: .*eval\(\) takes 1 positional argument but 2 were given'
# expect = "fix"
# must_mention = ['eval', 'eval\(\)|paren|\(\)|\bcall|not called|without call']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 2), nn.Dropout(0.5))
# %% setup
model = model.eval
# %% fail
x = torch.ones(4, 3)
scores = model(x)
best = scores.argmax(1)
# %% reference
model = model()
x = torch.ones(4, 3)
scores = model(x)
best = scores.argmax(1)
# %% check
assert scores.shape == (4, 2) and best.shape == (4,)
