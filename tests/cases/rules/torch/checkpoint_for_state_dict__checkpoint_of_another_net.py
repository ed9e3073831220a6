# /// case
# title = '''the weights in the checkpoint belong to a wider net'''
# source = '''common: the weights in the checkpoint belong to a wider net'''
# frameworks = ["torch"]
# error = '''RuntimeError: Error\(s\) in loading state_dict'''
# expect = "silent"
# near_miss_of = ["torch/checkpoint-for-state-dict"]
# ///

# %% setup
import torch
wide, net = torch.nn.Linear(8, 1), torch.nn.Linear(2, 1)
checkpoint = {"epoch": 1, "state": wide.state_dict()}
# %% fail
net.load_state_dict(checkpoint)
