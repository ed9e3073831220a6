# /// case
# title = '''a NumPy array goes into a layer'''
# source = '''common: a NumPy array goes into a layer'''
# frameworks = ["torch"]
# error = '''TypeError: linear\(\): argument 'input' \(position 1\) must be Tensor, not numpy.ndarray'''
# expect = "silent"
# ///

# %% setup
import numpy as np
import torch
net = torch.nn.Linear(3, 1)
X = np.ones((4, 3))
# %% fail
pred = net(X)
