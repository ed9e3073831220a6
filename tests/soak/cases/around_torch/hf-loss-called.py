# /// case
# title = "hf loss called"
# source = "own"
# frameworks = ["torch"]
# needs = ["transformers"]
# error = "^TypeError: 'Tensor' object is not callable"
# expect = "fix"
# must_mention = ["loss"]
# must_not_say = ["\\.forward\\("]
# rule = "python/called-property"
# ///

# %% setup
import torch
from transformers import BertConfig, BertForSequenceClassification
config = BertConfig(hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16, vocab_size=50)
model = BertForSequenceClassification(config)
ids = torch.ones(1, 4, dtype=torch.long)

# %% fail
outputs = model(ids, labels=torch.tensor([1]))
outputs.loss().backward()

# %% reference
outputs.loss.backward()

# %% check
assert model.classifier.weight.grad is not None
