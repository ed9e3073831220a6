# /// case
# title = "silent hf missing labels dtype"
# source = "own"
# frameworks = ["torch"]
# needs = ["transformers"]
# error = "^RuntimeError: Expected tensor for argument \\#1 'indices' to h"
# expect = "silent"
# ///

# %% setup
import torch
from transformers import BertConfig, BertForSequenceClassification
config = BertConfig(hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16, vocab_size=50)
model = BertForSequenceClassification(config)

# %% fail
model(torch.ones(1, 4))
