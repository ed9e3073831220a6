# /// case
# title = '''torch's Adam with Keras' name of the learning rate'''
# source = '''common: torch's Adam with Keras' name of the learning rate'''
# frameworks = ["torch"]
# error = '''TypeError: Adam.__init__\(\) got an unexpected keyword argument 'beta1''''
# expect = "silent"
# ///

# %% setup
import torch
net = torch.nn.Linear(1, 1)
# %% fail
opt = torch.optim.Adam(net.parameters(), lr=1e-3, beta1=0.9)
