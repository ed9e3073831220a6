# /// case
# title = "the object is kept in a variable"
# source = "own"
# frameworks = ["torch"]
# error = "^RuntimeError: Legacy autograd function with non-static forward method "
# expect = "fix"
# must_mention = ["Half\\.apply"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-autograd-function"
# ///

# %% setup
import torch


class Half(torch.autograd.Function):
    @staticmethod
    def forward(ctx, a):
        return a / 2

    @staticmethod
    def backward(ctx, g):
        return g / 2


half = Half()
# %% fail
y = half(torch.ones(2))
# %% reference
y = Half.apply(torch.ones(2))
# %% check
assert y.tolist() == [0.5, 0.5]
