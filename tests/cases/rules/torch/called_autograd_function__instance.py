# /// case
# title = "Square()(x)"
# source = "own"
# frameworks = ["torch"]
# error = "^RuntimeError: Legacy autograd function with non-static forward method "
# expect = "fix"
# must_mention = ["Square\\.apply"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-autograd-function"
# ///

# %% setup
import torch


class Square(torch.autograd.Function):
    @staticmethod
    def forward(ctx, a):
        ctx.save_for_backward(a)
        return a * a

    @staticmethod
    def backward(ctx, g):
        (a,) = ctx.saved_tensors
        return 2 * a * g
# %% fail
x = torch.full((2,), 3.0, requires_grad=True)
y = Square()(x).sum()
y.backward()
# %% reference
y = Square.apply(x).sum()
y.backward()
# %% check
assert x.grad.tolist() == [6, 6]
