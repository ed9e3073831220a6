# /// case
# title = "hf model given encoding positional"
# source = "own"
# frameworks = ["torch"]
# needs = ["transformers"]
# error = "^AttributeError: "
# expect = "fix"
# must_mention = ["inputs"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/mapping-for-inputs"
# ///

# %% setup
import torch
from transformers import BertTokenizer, BertConfig, BertModel
open("vocab.txt", "w").write("\n".join(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "hello", "world"]))
tokenizer = BertTokenizer("vocab.txt")
model = BertModel(BertConfig(hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16, vocab_size=50))

# %% fail
inputs = tokenizer("hello world", return_tensors="pt")
out = model(inputs)

# %% reference
out = model(**inputs)

# %% check
assert out.last_hidden_state.shape[-1] == 16
