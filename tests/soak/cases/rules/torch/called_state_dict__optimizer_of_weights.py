# /// case
# title = "parameters() is asked of weights to go on training"
# source = "own"
# frameworks = ["torch"]
# error = "^AttributeError: 'collections\\.OrderedDict' object has no attribute 'par"
# expect = "fix"
# must_mention = ["state[_ ]?dict|weights", "load_state_dict", "Sequential"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-state-dict"
# ///

# %% setup
import torch
import torch.nn as nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))
torch.save(model.state_dict(), "half_trained.pt")
# %% fail
model = torch.load("half_trained.pt")
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
# %% reference
model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))
model.load_state_dict(torch.load("half_trained.pt"))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
# %% check
assert len(optimizer.param_groups[0]["params"]) == 4
