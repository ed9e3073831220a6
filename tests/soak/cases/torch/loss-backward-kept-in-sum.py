# /// case
# title = '''total += loss.backward()'''
# source = '''common: total += loss.backward()'''
# frameworks = ["torch"]
# error = '''TypeError: unsupported operand type\(s\) for \+=: '(int|float)' and 'NoneType''''
# expect = "fix"
# must_mention = ['''backward''', '''None''']
# must_not_say = []
# ///

# %% setup
import torch
net = torch.nn.Linear(2, 1)
x = torch.ones(3, 2)
# %% fail
total = 0.0
loss = net(x).pow(2).mean()
total += loss.backward()
# %% reference
total = 0.0
loss = net(x).pow(2).mean()
loss.backward()
total += loss.item()
# %% check
assert total > 0 and net.weight.grad is not None
