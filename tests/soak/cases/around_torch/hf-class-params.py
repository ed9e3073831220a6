# /// case
# title = "hf class params"
# source = "own"
# frameworks = ["torch"]
# needs = ["transformers"]
# error = "^TypeError: Module\\.parameters\\(\\) missing 1 required positional"
# expect = "diagnosis"
# must_mention = ["BertModel"]
# must_not_say = ["\\.forward\\("]
# rule = "python/class-for-instance"
# ///

# %% setup
import torch
from transformers import BertConfig, BertModel

# %% fail
opt = torch.optim.AdamW(BertModel.parameters(), lr=1e-4)
