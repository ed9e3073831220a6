# /// case
# title = "hf num parameters no call"
# source = "own"
# frameworks = ["torch"]
# needs = ["transformers"]
# error = "^TypeError: unsupported operand type\\(s\\) for /: 'method' and '"
# expect = "diagnosis"
# must_mention = ["model\\.num_parameters"]
# must_not_say = ["\\.forward\\("]
# rule = "python/uncalled-method"
# ///

# %% setup
import torch
from transformers import BertConfig, BertModel
model = BertModel(BertConfig(hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16, vocab_size=50))

# %% fail
print(f"{model.num_parameters / 1e6:.1f}M")
