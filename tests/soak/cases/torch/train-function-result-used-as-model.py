# /// case
# title = '''model = train(model, 2) where train returns nothing'''
# source = '''common: model = train(model, 2) where train returns nothing'''
# frameworks = ["torch"]
# error = '''TypeError: 'NoneType' object is not callable'''
# expect = "diagnosis"
# must_mention = ['''train''', '''None|nothing''', '''return''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn
model = nn.Linear(2, 1)

def train(model, epochs):
    opt = torch.optim.SGD(model.parameters(), lr=0.01)
    for _ in range(epochs):
        opt.zero_grad()
        loss = model(torch.ones(4, 2)).pow(2).mean()
        loss.backward()
        opt.step()
# %% setup
trained = train(model, 2)
# %% fail
pred = trained(torch.ones(1, 2))
# %% reference
pred = model(torch.ones(1, 2))
# %% check
assert pred.shape == (1, 1)
