# /// case
# title = "hf tokenizer vocab called"
# source = "own"
# frameworks = ["torch"]
# needs = ["transformers"]
# error = "^TypeError: 'int' object is not callable"
# expect = "diagnosis"
# must_mention = ["vocab_size"]
# must_not_say = ["\\.forward\\("]
# rule = "python/called-property"
# ///

# %% setup
from transformers import BertTokenizer
open("vocab.txt", "w").write("\n".join(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "hello", "world"]))
tok = BertTokenizer("vocab.txt")

# %% fail
tok.vocab_size()
