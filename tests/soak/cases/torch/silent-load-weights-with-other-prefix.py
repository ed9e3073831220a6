# /// case
# title = '''keys with module. before them'''
# source = '''common: keys with module. before them'''
# frameworks = ["torch"]
# error = '''RuntimeError: Error\(s\) in loading state_dict'''
# expect = "silent"
# ///

# %% setup
import torch
net = torch.nn.Linear(2, 1)
saved = {"module." + k: v for k, v in net.state_dict().items()}
# %% fail
net.load_state_dict(saved)
