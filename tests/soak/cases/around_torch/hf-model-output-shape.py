# /// case
# title = "hf model output shape"
# source = "own"
# frameworks = ["torch"]
# needs = ["transformers"]
# error = "^AttributeError: 'BaseModelOutputWithPoolingAndCrossAttention"
# expect = "diagnosis"
# must_mention = ["out"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/tuple-as-tensor"
# ///

# %% setup
import torch
from transformers import BertConfig, BertModel
model = BertModel(BertConfig(hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16, vocab_size=50))
out = model(torch.ones(1, 4, dtype=torch.long))

# %% fail
print(out.shape)
