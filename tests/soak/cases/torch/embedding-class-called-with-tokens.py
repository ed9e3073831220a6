# /// case
# title = '''x = nn.Embedding(tokens) in forward of a text model'''
# source = '''common: x = nn.Embedding(tokens) in forward of a text model'''
# frameworks = ["torch"]
# error = '''TypeError: Embedding.__init__\(\) missing 1 required positional argument: 'embedding_dim''''
# expect = "diagnosis"
# must_mention = ['''Embedding''', '''class''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn

class Text(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 1)

    def forward(self, tokens):
        x = nn.Embedding(tokens)
        return self.fc(x.mean(1))
# %% fail
y = Text()(torch.tensor([[1, 2, 3]]))
