# /// case
# title = "hf input ids called"
# source = "own"
# frameworks = ["torch"]
# needs = ["transformers"]
# error = "^TypeError: 'Tensor' object is not callable"
# expect = "fix"
# must_mention = ["input_ids"]
# must_not_say = ["\\.forward\\("]
# rule = "python/called-property"
# ///

# %% setup
from transformers import BertTokenizer
open("vocab.txt", "w").write("\n".join(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "hello", "world"]))
tokenizer = BertTokenizer("vocab.txt")
inputs = tokenizer("hello world", return_tensors="pt")

# %% fail
ids = inputs.input_ids()

# %% reference
ids = inputs.input_ids

# %% check
assert ids.shape[0] == 1
