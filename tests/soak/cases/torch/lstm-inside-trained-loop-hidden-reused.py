# /// case
# title = '''out = rnn(x) in a loop at top level, then head(out)'''
# source = '''common: out = rnn(x) in a loop at top level, then head(out)'''
# frameworks = ["torch"]
# error = '''TypeError: linear\(\): argument 'input' \(position 1\) must be Tensor, not tuple'''
# expect = "fix"
# must_mention = ['''rnn''', '''tuple''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn
rnn, head = nn.RNN(2, 3, batch_first=True), nn.Linear(3, 1)
data = [torch.zeros(1, 4, 2), torch.ones(1, 4, 2)]
# %% fail
outs = []
for x in data:
    out = rnn(x)
    outs.append(head(out))
# %% reference
outs = []
for x in data:
    out, _ = rnn(x)
    outs.append(head(out))
# %% check
assert len(outs) == 2 and outs[0].shape == (1, 4, 1)
