# /// case
# title = '''batches()[0] of the person's own generator'''
# source = '''common: batches()[0] of the person's own generator'''
# frameworks = ["torch"]
# error = '''TypeError: 'generator' object is not subscriptable'''
# expect = "silent"
# near_miss_of = ["torch/subscripted-parameters"]
# ///

# %% setup
import torch
def batches(x, n):
    for i in range(0, len(x), n):
        yield x[i:i + n]
# %% fail
first = batches(torch.arange(6), 2)[0]
