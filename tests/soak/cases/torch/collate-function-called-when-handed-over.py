# /// case
# title = 'DataLoader(..., collate_fn=pad_batch())'
# source = 'common: DataLoader(..., collate_fn=pad_batch())'
# frameworks = ["torch"]
# error = '''TypeError: pad_batch\(\) missing 1 required positional argument: 'batch''''
# expect = "fix"
# must_mention = ['pad_batch', 'collate_fn=pad_batch\b|function itself|without call|paren|\(\)|\bcall|not called|without call']
# must_not_say = ['give (a |the )?default']
# ///

# %% setup
import torch
from torch.utils.data import DataLoader

def pad_batch(batch):
    return torch.nn.utils.rnn.pad_sequence(batch, batch_first=True)

sequences = [torch.ones(n) for n in (3, 5, 2, 4)]
# %% fail
loader = DataLoader(sequences, batch_size=2, collate_fn=pad_batch())
shapes = [tuple(b.shape) for b in loader]
# %% reference
loader = DataLoader(sequences, batch_size=2, collate_fn=pad_batch)
shapes = [tuple(b.shape) for b in loader]
# %% check
assert shapes == [(2, 5), (2, 4)]
