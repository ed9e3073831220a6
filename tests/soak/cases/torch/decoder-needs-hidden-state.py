# /// case
# title = 'decoder(token) without the hidden state that its forward wants'
# source = 'common: decoder(token) without the hidden state that its forward wants'
# frameworks = ["torch"]
# error = '''TypeError: .*forward\(\) missing 1 required positional argument: 'hidden''''
# expect = "diagnosis"
# must_mention = ['hidden', 'forward']
# must_not_say = ['hidden=None.{0,40}(always|simply)']
# ///

# %% setup
import torch
from torch import nn

class Decoder(nn.Module):
    def __init__(self, vocab, size):
        super().__init__()
        self.emb = nn.Embedding(vocab, size)
        self.gru = nn.GRU(size, size)

    def forward(self, token, hidden):
        return self.gru(self.emb(token).unsqueeze(0), hidden)
decoder = Decoder(10, 4)
# %% fail
token = torch.tensor([1])
for _ in range(3):
    out, hidden = decoder(token)
