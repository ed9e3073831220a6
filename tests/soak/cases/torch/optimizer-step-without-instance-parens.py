# /// case
# title = '''with torch.no_grad around evaluation in a function'''
# source = '''common: with torch.no_grad around evaluation in a function'''
# frameworks = ["torch"]
# error = '''TypeError|AttributeError'''
# expect = "fix"
# must_mention = ['''no_grad''', '''no_grad\(\)''']
# must_not_say = []
# ///

# %% setup
import torch
net = torch.nn.Linear(2, 1)

def evaluate(net, x):
    net.eval()
    with torch.no_grad:
        return net(x)
# %% fail
y = evaluate(net, torch.ones(1, 2))
# %% reference
def evaluate(net, x):
    net.eval()
    with torch.no_grad():
        return net(x)
y = evaluate(net, torch.ones(1, 2))
# %% check
assert not y.requires_grad
