# /// case
# title = "hf tokenizer overwritten"
# source = "own"
# frameworks = ["torch"]
# needs = ["transformers"]
# error = "^TypeError: 'BatchEncoding' object is not callable"
# expect = "fix"
# must_mention = ["tokenizer"]
# must_not_say = ["\\.forward\\("]
# rule = "python/overwritten-name"
# ///

# %% setup
from transformers import BertTokenizer
open("vocab.txt", "w").write("\n".join(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "hello", "world"]))
tokenizer = BertTokenizer("vocab.txt")
texts = ["hello world", "world"]

# %% fail
enc = []
for t in texts:
    tokenizer = tokenizer(t)
    enc.append(tokenizer["input_ids"])

# %% reference
tokenizer = BertTokenizer("vocab.txt")
enc = []
for t in texts:
    tokenizer_result = tokenizer(t)
    enc.append(tokenizer_result["input_ids"])

# %% check
assert len(enc) == 2 and tokenizer('hello')['input_ids']
