# /// case
# title = 'def __length__(self): DataLoader asks for len()'
# source = 'common: def __length__(self): DataLoader asks for len()'
# frameworks = ["torch"]
# error = '''TypeError: object of type 'Clips' has no len\(\)'''
# expect = "fix"
# must_mention = ['__length__', '__len__', 'spel|renam|named|meant|typo']
# must_not_say = []
# ///

# %% setup
import torch
from torch.utils.data import Dataset, DataLoader

class Clips(Dataset):
    def __init__(self, n):
        self.clips = torch.randn(n, 3)

    def __length__(self):
        return len(self.clips)

    def __getitem__(self, i):
        return self.clips[i]
# %% fail
loader = DataLoader(Clips(5), batch_size=2, shuffle=True)
seen = sum(len(b) for b in loader)
# %% reference
class Clips(Dataset):
    def __init__(self, n):
        self.clips = torch.randn(n, 3)

    def __len__(self):
        return len(self.clips)

    def __getitem__(self, i):
        return self.clips[i]
loader = DataLoader(Clips(5), batch_size=2, shuffle=True)
seen = sum(len(b) for b in loader)
# %% check
assert seen == 5
