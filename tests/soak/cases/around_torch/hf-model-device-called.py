# /// case
# title = "hf model device called"
# source = "own"
# frameworks = ["torch"]
# needs = ["transformers"]
# error = "^TypeError: 'torch\\.device' object is not callable"
# expect = "fix"
# must_mention = ["device"]
# must_not_say = ["\\.forward\\("]
# rule = "python/called-property"
# ///

# %% setup
import torch
from transformers import BertConfig, BertModel
model = BertModel(BertConfig(hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16, vocab_size=50))

# %% fail
dev = model.device()

# %% reference
dev = model.device

# %% check
assert dev.type == 'cpu'
