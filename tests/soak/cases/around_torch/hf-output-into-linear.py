# /// case
# title = "hf output into linear"
# source = "own"
# frameworks = ["torch"]
# needs = ["transformers"]
# error = "^TypeError: linear\\(\\): argument 'input' \\(position 1\\) must be T"
# expect = "fix"
# must_mention = ["x"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/tuple-as-tensor"
# ///

# %% setup
import torch
from torch import nn
from transformers import BertConfig, BertModel
class Clf(nn.Module):
    def __init__(self):
        super().__init__()
        self.bert = BertModel(BertConfig(hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16, vocab_size=50))
        self.head = nn.Linear(16, 2)
    def forward(self, ids):
        x = self.bert(ids)
        return self.head(x)
clf = Clf()

# %% fail
clf(torch.ones(1, 4, dtype=torch.long))

# %% reference
class Clf(nn.Module):
    def __init__(self):
        super().__init__()
        self.bert = BertModel(BertConfig(hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16, vocab_size=50))
        self.head = nn.Linear(16, 2)
    def forward(self, ids):
        x = self.bert(ids).last_hidden_state
        return self.head(x)


clf = Clf()
clf(torch.ones(1, 4, dtype=torch.long))

# %% check
assert clf(torch.ones(1, 4, dtype=torch.long)).shape[-1] == 2
