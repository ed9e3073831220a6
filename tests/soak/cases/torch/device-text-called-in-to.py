# /// case
# title = '''net.to(device()) where device is the string "cpu"'''
# source = '''common: net.to(device()) where device is the string "cpu"'''
# frameworks = ["torch"]
# error = '''TypeError: 'str' object is not callable'''
# expect = "fix"
# must_mention = ['''device''', '''string|text|name''']
# must_not_say = []
# ///

# %% setup
import torch
device = "cuda" if torch.cuda.is_available() else "cpu"
net = torch.nn.Linear(2, 1)
# %% fail
net = net.to(device())
out = net(torch.ones(1, 2).to(device()))
# %% reference
net = net.to(device)
out = net(torch.ones(1, 2).to(device))
# %% check
assert out.shape == (1, 1)
