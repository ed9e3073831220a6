# /// case
# title = '''a model output object goes into the loss'''
# source = '''common: a model output object goes into the loss'''
# frameworks = ["torch"]
# error = '''TypeError: cross_entropy_loss\(\): argument 'input' \(position 1\) must be Tensor, not ModelOutput'''
# expect = "silent"
# ///

# %% setup
from dataclasses import dataclass
import torch
from torch import nn

@dataclass
class ModelOutput:
    logits: torch.Tensor

class Bert(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 3)

    def forward(self, x):
        return ModelOutput(self.fc(x))

model, criterion = Bert(), nn.CrossEntropyLoss()
# %% fail
loss = criterion(model(torch.ones(2, 2)), torch.tensor([0, 1]))
