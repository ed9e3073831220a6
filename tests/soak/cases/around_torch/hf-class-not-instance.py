# /// case
# title = "hf class not instance"
# source = "own"
# frameworks = ["torch"]
# needs = ["transformers"]
# error = "^TypeError: Parameter config in `BertModel\\(config\\)` should be"
# expect = "diagnosis"
# must_mention = ["model"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/class-given-data"
# ///

# %% setup
import torch
from transformers import BertConfig, BertModel
config = BertConfig(hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16, vocab_size=50)

# %% fail
model = BertModel
model(torch.ones(1, 4, dtype=torch.long))
