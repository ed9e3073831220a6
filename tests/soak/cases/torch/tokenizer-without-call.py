# /// case
# title = '''tokenizer(text) of a stand-in with encode'''
# source = '''common: tokenizer(text) of a stand-in with encode'''
# frameworks = ["torch"]
# error = '''TypeError: 'Tokenizer' object is not callable'''
# expect = "fix"
# must_mention = ['''tokenizer''', '''encode''']
# must_not_say = []
# ///

# %% setup
import torch

class Tokenizer:
    def __init__(self, vocab):
        self.vocab = vocab

    def encode(self, text):
        return torch.tensor([self.vocab[w] for w in text.split()])

tokenizer = Tokenizer({"a": 0, "cat": 1})
emb = torch.nn.Embedding(2, 3)
# %% fail
ids = tokenizer("a cat")
vectors = emb(ids)
# %% reference
ids = tokenizer.encode("a cat")
vectors = emb(ids)
# %% check
assert vectors.shape == (2, 3)
