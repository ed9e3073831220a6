# /// case
# title = "a list of layers is assigned in the place of the classifier"
# source = "own"
# frameworks = ["torch"]
# error = "TypeError: cannot assign 'list' as child module 'classifier'"
# expect = "fix"
# must_mention = ["classifier", "Sequential"]
# rule = "torch/value-for-layer"
# ///

# %% setup
import torch
net = torch.nn.Sequential()
net.classifier = torch.nn.Linear(2, 2)

# %% fail
net.classifier = [torch.nn.Linear(2, 4), torch.nn.ReLU()]
out = net(torch.ones(1, 2))

# %% reference
net.classifier = torch.nn.Sequential(torch.nn.Linear(2, 4), torch.nn.ReLU())
out = net(torch.ones(1, 2))

# %% check
assert out.shape == (1, 4)
