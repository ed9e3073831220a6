# /// case
# title = "the output is used, so the input is what is missing"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: Pool\\.forward\\(\\) missing 1 required positional argument: 'inp"
# expect = "diagnosis"
# must_mention = ["input"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/missing-forward-input"
# near_miss_of = ["torch/called-submodule"]
# ///

# %% setup
import torch
import torch.nn as nn


class Pool(nn.Module):
    def forward(self, input):
        return input.mean(0)


pool = Pool()
# %% fail
print(pool().shape)
