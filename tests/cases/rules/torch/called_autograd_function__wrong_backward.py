# /// case
# title = "apply is used, the backward is wrong"
# source = "own"
# frameworks = ["torch"]
# error = "^RuntimeError: function ThirdBackward returned an incorrect number of g"
# expect = "silent"
# near_miss_of = ["torch/called-autograd-function"]
# ///

# %% setup
import torch


class Third(torch.autograd.Function):
    @staticmethod
    def forward(ctx, a):
        return a / 3

    @staticmethod
    def backward(ctx, g):
        return g, g
# %% fail
Third.apply(torch.ones(2, requires_grad=True)).sum().backward()
