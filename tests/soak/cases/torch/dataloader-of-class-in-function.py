# /// case
# title = '''DataLoader(FaceData) inside make_loader'''
# source = '''common: DataLoader(FaceData) inside make_loader'''
# frameworks = ["torch"]
# error = '''TypeError: object of type 'type' has no len\(\)'''
# expect = "fix"
# must_mention = ['''FaceData''', '''class''']
# must_not_say = []
# ///

# %% setup
import torch
from torch.utils.data import DataLoader, Dataset

class FaceData(Dataset):
    def __init__(self, n=4):
        self.x = torch.arange(float(n))

    def __len__(self):
        return len(self.x)

    def __getitem__(self, i):
        return self.x[i]

def make_loader(bs):
    return DataLoader(FaceData, batch_size=bs, shuffle=True)
# %% fail
loader = make_loader(2)
total = sum(b.sum().item() for b in loader)
# %% reference
def make_loader(bs):
    return DataLoader(FaceData(), batch_size=bs, shuffle=True)
loader = make_loader(2)
total = sum(b.sum().item() for b in loader)
# %% check
assert total == 6.0
