# /// case
# title = '''running += loss.backward() in an epoch loop'''
# source = '''common: running += loss.backward() in an epoch loop'''
# frameworks = ["torch"]
# error = '''TypeError: unsupported operand type\(s\) for \+=: '(int|float)' and 'NoneType''''
# expect = "fix"
# must_mention = ['''backward''', '''None''']
# must_not_say = []
# ///

# %% setup
import torch
net = torch.nn.Linear(2, 1)
opt = torch.optim.SGD(net.parameters(), lr=0.01)
batches = [torch.ones(3, 2), torch.zeros(3, 2)]
# %% fail
running = 0.0
for xb in batches:
    opt.zero_grad()
    loss = (net(xb) - 3).pow(2).mean()
    running += loss.backward()
    opt.step()
# %% reference
running = 0.0
for xb in batches:
    opt.zero_grad()
    loss = (net(xb) - 3).pow(2).mean()
    loss.backward()
    running += loss.item()
    opt.step()
# %% check
assert running > 0
