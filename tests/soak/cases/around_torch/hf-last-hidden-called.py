# /// case
# title = "hf last hidden called"
# source = "own"
# frameworks = ["torch"]
# needs = ["transformers"]
# error = "^TypeError: 'Tensor' object is not callable"
# expect = "fix"
# must_mention = ["last_hidden_state"]
# must_not_say = ["\\.forward\\("]
# rule = "python/called-property"
# ///

# %% setup
import torch
from transformers import BertConfig, BertModel
model = BertModel(BertConfig(hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16, vocab_size=50))
out = model(torch.ones(1, 4, dtype=torch.long))

# %% fail
cls = out.last_hidden_state()[:, 0]

# %% reference
cls = out.last_hidden_state[:, 0]

# %% check
assert cls.shape == (1, 16)
