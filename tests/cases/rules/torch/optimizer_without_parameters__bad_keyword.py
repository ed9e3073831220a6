# /// case
# title = "an optimizer with an unknown keyword"
# source = "common: written for this rule"
# frameworks = ["torch"]
# error = "TypeError: .*unexpected keyword argument 'learning_rate'"
# expect = "silent"
# near_miss_of = ["torch/optimizer-without-parameters"]
# ///
# %% setup
import torch
net = torch.nn.Linear(2, 1)
# %% fail
opt = torch.optim.SGD(net.parameters(), learning_rate=0.1)
