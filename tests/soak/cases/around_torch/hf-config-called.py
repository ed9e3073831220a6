# /// case
# title = "hf config called"
# source = "own"
# frameworks = ["torch"]
# needs = ["transformers"]
# error = "^TypeError: 'BertConfig' object is not callable"
# expect = "fix"
# must_mention = ["config"]
# must_not_say = ["\\.forward\\("]
# rule = "python/called-property"
# ///

# %% setup
from transformers import BertConfig, BertModel
config = BertConfig(hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16, vocab_size=50)
model = BertModel(config)

# %% fail
cfg = model.config()
print(cfg.hidden_size)

# %% reference
cfg = model.config
print(cfg.hidden_size)

# %% check
assert cfg.hidden_size == 16
