# /// case
# title = "a module of Python as a base class"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: metaclass conflict: the metaclass of a derived class must b"
# expect = "silent"
# near_miss_of = ["torch/module-as-base-class", "torch/instance-as-base"]
# ///

# %% setup
import abc, types, torch
# %% fail
class Base(torch.Tensor, types):
    pass
