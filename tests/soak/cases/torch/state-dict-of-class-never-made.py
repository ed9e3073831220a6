# /// case
# title = 'weights of a class with one Linear that this session has not instantiated'
# source = 'common: torch.load("scorer.pt")(x) in a new session'
# frameworks = ["torch"]
# error = '''TypeError: 'dict' object is not callable'''
# expect = "fix"
# must_mention = ['state dict', 'Scorer', 'load_state_dict']
# must_not_say = ['`nn.Linear', 'taken off']
# ///

# %% setup
import torch
from torch import nn

class Scorer(nn.Module):
    def __init__(self):
        super().__init__()
        self.head = nn.Linear(4, 2)

    def forward(self, x):
        return self.head(x).softmax(-1)

torch.manual_seed(0)
torch.save({"head.weight": torch.ones(2, 4), "head.bias": torch.zeros(2)}, "scorer.pt")
# %% setup
scorer = torch.load("scorer.pt")
# %% fail
probabilities = scorer(torch.ones(3, 4))
print(probabilities.sum(1))
# %% reference
weights = scorer
scorer = Scorer()
scorer.load_state_dict(weights)
probabilities = scorer(torch.ones(3, 4))
# %% check
assert probabilities.shape == (3, 2) and torch.allclose(probabilities.sum(1), torch.ones(3))
