# /// case
# title = '''the pair that nn.GRU returns is asked for its view'''
# source = '''common: the pair that nn.GRU returns is asked for its view'''
# frameworks = ["torch"]
# error = '''AttributeError: 'tuple' object has no attribute 'reshape''''
# expect = "fix"
# must_mention = ['''tuple''', '''gru''', '''\[0\]|, _''']
# must_not_say = []
# rule = "torch/tuple-as-tensor"
# ///

# %% setup
import torch
import torch.nn as nn

class Tagger(nn.Module):
    def __init__(self, vocab, hidden, tags):
        super().__init__()
        self.embed = nn.Embedding(vocab, hidden)
        self.gru = nn.GRU(hidden, hidden, batch_first=True)
        self.out = nn.Linear(hidden, tags)

    def forward(self, tokens):
        h = self.embed(tokens)
        h = self.gru(h)
        return self.out(h.reshape(-1, 6))
# %% setup
tagger = Tagger(20, 6, 4)
# %% fail
scores = tagger(torch.randint(0, 20, (2, 5)))
# %% reference
def forward(self, tokens):
    h = self.embed(tokens)
    h, _ = self.gru(h)
    return self.out(h.reshape(-1, 6))
Tagger.forward = forward
scores = tagger(torch.randint(0, 20, (2, 5)))
# %% check
assert scores.shape == (10, 4)
