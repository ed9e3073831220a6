# /// case
# title = '''optimizer.minimize(loss) in torch'''
# source = '''common: optimizer.minimize(loss) in torch'''
# frameworks = ["torch"]
# error = '''AttributeError: 'Adam' object has no attribute 'minimize''''
# expect = "fix"
# must_mention = ['''minimize''', '''backward''', '''step\(\)''']
# must_not_say = []
# ///

# %% setup
import torch
net = torch.nn.Linear(2, 1)
opt = torch.optim.Adam(net.parameters(), lr=0.1)
before = net.weight.detach().clone()
# %% fail
for i in range(2):
    opt.zero_grad()
    loss = net(torch.ones(1, 2)).pow(2).sum()
    opt.minimize(loss)
# %% reference
for i in range(2):
    opt.zero_grad()
    loss = net(torch.ones(1, 2)).pow(2).sum()
    loss.backward()
    opt.step()
# %% check
assert not torch.equal(before, net.weight)
