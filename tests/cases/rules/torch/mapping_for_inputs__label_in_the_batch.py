# /// case
# title = "a batch with a label in it, which the model does not take"
# source = "own"
# frameworks = ["torch"]
# error = "AttributeError: 'dict' object has no attribute 'mean'"
# expect = "silent"
# near_miss_of = ["torch/mapping-for-inputs", "torch/tuple-as-tensor"]
# ///

# %% setup
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 1)

    def forward(self, image):
        return self.fc(image - image.mean())


net = Net()
batch = {"image": torch.ones(2, 4), "label": torch.zeros(2)}

# %% fail
net(batch)
