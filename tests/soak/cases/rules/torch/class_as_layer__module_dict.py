# /// case
# title = "activations by name, one of them a class"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: torch\\.nn\\.modules\\.activation\\.Tanh is not a Module subclass"
# expect = "fix"
# must_mention = ["nn\\.Tanh\\(\\)", "class"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/class-as-layer"
# ///

# %% setup
import torch
from torch import nn
# %% fail
acts = nn.ModuleDict({
    "relu": nn.ReLU(),
    "tanh": nn.Tanh,  # bounded
})
y = acts["tanh"](torch.zeros(2))
# %% reference
acts = nn.ModuleDict({
    "relu": nn.ReLU(),
    "tanh": nn.Tanh(),  # bounded
})
y = acts["tanh"](torch.zeros(2))
# %% check
assert y.tolist() == [0, 0]
