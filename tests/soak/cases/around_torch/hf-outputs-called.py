# /// case
# title = "hf outputs called"
# source = "own"
# frameworks = ["torch"]
# needs = ["transformers"]
# error = "^TypeError: 'BaseModelOutputWithPoolingAndCrossAttentions' ob"
# expect = "fix"
# must_mention = ["BaseModelOutputWithPoolingAndCrossAttentions"]
# must_not_say = ["\\.forward\\("]
# rule = "python/indexed-with-parens"
# ///

# %% setup
import torch
from transformers import BertConfig, BertModel
model = BertModel(BertConfig(hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16, vocab_size=50))
out = model(torch.ones(1, 4, dtype=torch.long))

# %% fail
last = out(0)

# %% reference
last = out[0]

# %% check
assert last.shape == (1, 4, 16)
