# /// case
# title = "class Net(torch)"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: module\\(\\) takes at most 2 arguments \\(3 given\\)"
# expect = "fix"
# must_mention = ["torch\\.nn\\.Module", "module|package"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/module-as-base-class"
# ///

# %% setup
import torch
# %% fail
class Negative(torch):
    def forward(self, x):
        return -x


y = Negative()(torch.ones(2))
# %% reference
class Negative(torch.nn.Module):
    def forward(self, x):
        return -x


y = Negative()(torch.ones(2))
# %% check
assert y.tolist() == [-1, -1]
