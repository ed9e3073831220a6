# /// case
# title = '''optim(net.parameters(), lr=0.1)'''
# source = 'own'
# frameworks = ['torch']
# error = '''TypeError: 'module' object is not callable'''
# expect = "fix"
# must_mention = ['''optim''', '''module''']
# must_not_say = []
# rule = "python/called-module"
# ///

# %% setup
from torch import nn, optim
net = nn.Linear(2, 1)
# %% fail
optimizer = optim(net.parameters(), lr=0.1)
# %% reference
optimizer = optim.SGD(net.parameters(), lr=0.1)
# %% check
assert optimizer.param_groups[0]['lr'] == 0.1
