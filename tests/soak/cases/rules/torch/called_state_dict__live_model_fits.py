# /// case
# title = "only a live model, changed after it was built, has these keys"
# source = "own"
# frameworks = ["torch"]
# error = "^AttributeError: 'collections\\.OrderedDict' object has no attribute 'to'"
# expect = "fix"
# must_mention = ["state[_ ]?dict|weights", "load_state_dict", "\\bnet\\b"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-state-dict"
# ///

# %% setup
import torch
import torch.nn as nn

net = nn.Sequential(nn.Linear(3, 4), nn.ReLU())
net.head = nn.Linear(4, 2)
torch.save(net.state_dict(), "net.pt")
# %% fail
loaded = torch.load("net.pt")
loaded.to("cpu")
y = loaded(torch.rand(2, 3))
# %% reference
net.load_state_dict(loaded)
net.eval()
net.to("cpu")
y = net(torch.rand(2, 3))
# %% check
assert y.shape == (2, 2)
