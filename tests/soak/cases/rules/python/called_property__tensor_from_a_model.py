# /// case
# title = "net(x).shape()[0]"
# source = "common: written for this rule"
# frameworks = ["torch"]
# error = "TypeError: 'torch.Size' object is not callable"
# expect = "fix"
# must_mention = ["shape", "attribute|property|paren"]
# must_not_say = ["net (is|was)"]
# rule = "python/called-property"
# ///

# %% setup
import torch
net = torch.nn.Linear(3, 2)
x = torch.zeros(4, 3)

# %% fail
rows = net(x).shape()[0]

# %% reference
rows = net(x).shape[0]

# %% check
assert rows == 4
