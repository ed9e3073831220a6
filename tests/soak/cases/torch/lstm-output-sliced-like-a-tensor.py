# /// case
# title = '''out = lstm(x); out[:, -1, :] in a cell'''
# source = '''common: out = lstm(x); out[:, -1, :] in a cell'''
# frameworks = ["torch"]
# error = '''TypeError: tuple indices must be integers or slices, not tuple'''
# expect = "fix"
# must_mention = ['''tuple''', '''lstm''', '''\[0\]|, _''']
# must_not_say = []
# ///

# %% setup
import torch
lstm = torch.nn.LSTM(2, 3, batch_first=True)
series = torch.zeros(4, 6, 2)
# %% fail
out = lstm(series)
last = out[:, -1, :]
print(last.shape)
# %% reference
out, _ = lstm(series)
last = out[:, -1, :]
# %% check
assert last.shape == (4, 3)
