# /// case
# title = '''loss = self.loss(x, y) hides nothing, self.loss = self.loss(x, y) does'''
# source = '''common: loss = self.loss(x, y) hides nothing, self.loss = self.loss(x, y) does'''
# frameworks = ["torch"]
# error = '''TypeError: cannot assign|TypeError: 'Tensor' object is not callable'''
# expect = "diagnosis"
# must_mention = ['''loss''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn

class LitModel:
    def __init__(self):
        self.net = nn.Linear(2, 1)
        self.loss = nn.MSELoss()

    def training_step(self, batch, batch_idx):
        x, y = batch
        self.loss = self.loss(self.net(x), y)
        return self.loss

class Trainer:
    def fit(self, model, batches):
        for i, batch in enumerate(batches):
            model.training_step(batch, i).backward()

batches = [(torch.ones(2, 2), torch.zeros(2, 1))] * 3
# %% fail
Trainer().fit(LitModel(), batches)
