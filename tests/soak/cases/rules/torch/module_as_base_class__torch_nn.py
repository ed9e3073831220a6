# /// case
# title = "class Block(torch.nn)"
# source = "common: written for this rule"
# frameworks = ["torch"]
# error = "TypeError: module\\(\\) takes at most 2 arguments"
# expect = "fix"
# must_mention = ["torch\\.nn\\.Module"]
# must_not_say = ["upgrade|downgrade"]
# rule = "torch/module-as-base-class"
# ///
# %% setup
import torch
# %% fail
class Block(torch.nn):
    def forward(self, x):
        return x + 1

out = Block()(torch.zeros(2))
# %% reference
class Block(torch.nn.Module):
    def forward(self, x):
        return x + 1

out = Block()(torch.zeros(2))
# %% check
assert out.tolist() == [1.0, 1.0]
