# /// case
# title = '''transform = [ToFloat(), Normalize()] is called on a sample'''
# source = '''common: transform = [ToFloat(), Normalize()] is called on a sample'''
# frameworks = ["torch"]
# error = '''TypeError: 'list' object is not callable'''
# expect = "fix"
# must_mention = ['''transform''', '''list''']
# must_not_say = []
# rule = "torch/called-transform-list"
# ///

# %% setup
import torch

class ToFloat:
    def __call__(self, x):
        return x.float() / 255

class Normalize:
    def __init__(self, mean, std):
        self.mean, self.std = mean, std

    def __call__(self, x):
        return (x - self.mean) / self.std

transform = [ToFloat(), Normalize(0.5, 0.5)]
img = torch.full((1, 2, 2), 255, dtype=torch.uint8)
# %% fail
x = transform(img)
# %% reference
x = img
for t in transform:
    x = t(x)
# %% check
assert x.shape == (1, 2, 2) and x.flatten().tolist() == [1., 1., 1., 1.]
