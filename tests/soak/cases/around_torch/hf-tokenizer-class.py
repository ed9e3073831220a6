# /// case
# title = "hf tokenizer class"
# source = "own"
# frameworks = ["torch"]
# needs = ["transformers"]
# error = "^TypeError: PreTrainedTokenizerBase\\.encode\\(\\) missing 1 requir"
# expect = "diagnosis"
# must_mention = ["BertTokenizer"]
# must_not_say = ["\\.forward\\("]
# rule = "python/class-for-instance"
# ///

# %% setup
from transformers import BertTokenizer

# %% fail
enc = BertTokenizer.encode("hello world")
