# /// case
# title = '''SGD(model.parameters(), lr="0.1")'''
# source = 'own'
# frameworks = ['torch']
# error = '''TypeError: '<' not supported'''
# expect = "silent"
# near_miss_of = ["torch/model-for-parameters"]
# ///

# %% setup
from torch import nn, optim
net = nn.Linear(2, 1)
# %% fail
optimizer = optim.SGD(net, lr='0.1')
