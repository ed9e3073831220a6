# /// case
# title = "\"relu\", as in Keras"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: str is not a Module subclass"
# expect = "fix"
# must_mention = ["string|text", "nn\\.ReLU\\(\\)"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/function-as-layer"
# ///

# %% setup
import torch
import torch.nn as nn
# %% fail
net = nn.Sequential(
    nn.Linear(2, 3),
    "relu",
    nn.Linear(3, 1),
)
# %% reference
net = nn.Sequential(
    nn.Linear(2, 3),
    nn.ReLU(),
    nn.Linear(3, 1),
)
# %% check
assert net(torch.ones(1, 2)).shape == (1, 1)
