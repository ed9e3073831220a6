# /// case
# title = "hf loss none called"
# source = "own"
# frameworks = ["torch"]
# needs = ["transformers"]
# error = "^AttributeError: 'NoneType' object has no attribute 'backward"
# expect = "silent"
# ///

# %% setup
import torch
from transformers import BertConfig, BertForSequenceClassification
config = BertConfig(hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16, vocab_size=50)
model = BertForSequenceClassification(config)
ids = torch.ones(1, 4, dtype=torch.long)

# %% fail
outputs = model(ids)
outputs.loss.backward()
