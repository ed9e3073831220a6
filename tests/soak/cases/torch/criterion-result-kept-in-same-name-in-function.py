# /// case
# title = '''criterion = criterion(out, y) inside a train function'''
# source = '''common: criterion = criterion(out, y) inside a train function'''
# frameworks = ["torch"]
# error = '''TypeError: 'Tensor' object is not callable'''
# expect = "fix"
# must_mention = ['''criterion''', '''Tensor|result''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn
torch.manual_seed(0)
net = nn.Linear(3, 2)
x, y = torch.randn(8, 3), torch.randint(0, 2, (8,))

def train(net, epochs):
    opt = torch.optim.SGD(net.parameters(), lr=0.1)
    criterion = nn.CrossEntropyLoss()
    history = []
    for epoch in range(epochs):
        opt.zero_grad()
        criterion = criterion(net(x), y)
        criterion.backward()
        opt.step()
        history.append(criterion.item())
    return history
# %% fail
history = train(net, 3)
# %% reference
def train(net, epochs):
    opt = torch.optim.SGD(net.parameters(), lr=0.1)
    criterion = nn.CrossEntropyLoss()
    history = []
    for epoch in range(epochs):
        opt.zero_grad()
        loss = criterion(net(x), y)
        loss.backward()
        opt.step()
        history.append(loss.item())
    return history
history = train(net, 3)
# %% check
assert len(history) == 3 and history[2] < history[0]
