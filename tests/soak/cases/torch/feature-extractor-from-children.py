# /// case
# title = '''feats = resnet.children()(x)'''
# source = '''common: feats = resnet.children()(x)'''
# frameworks = ["torch"]
# error = '''TypeError: 'generator' object is not callable'''
# expect = "fix"
# must_mention = ['''children''', '''Sequential''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn

class Backbone(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 4, 3)
        self.act = nn.ReLU()

    def forward(self, x):
        return self.act(self.conv(x)).mean()

backbone = Backbone()
# %% fail
extractor = backbone.children()
fmap = extractor(torch.ones(1, 3, 5, 5))
# %% reference
extractor = nn.Sequential(*backbone.children())
fmap = extractor(torch.ones(1, 3, 5, 5))
# %% check
assert fmap.shape == (1, 4, 3, 3)
