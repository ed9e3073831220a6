# /// case
# title = '''a wrapper of the person's own has no apply_gradients'''
# source = '''common: a wrapper of the person's own has no apply_gradients'''
# frameworks = ["torch"]
# error = '''AttributeError: 'Wrapper' object has no attribute 'apply_gradients''''
# expect = "silent"
# near_miss_of = ["torch/keras-optimizer-method"]
# ///

# %% setup
import torch

class Wrapper:
    def __init__(self, optimizer):
        self.optimizer = optimizer

opt = Wrapper(torch.optim.SGD([torch.nn.Parameter(torch.ones(1))], lr=0.1))
# %% fail
opt.apply_gradients([])
