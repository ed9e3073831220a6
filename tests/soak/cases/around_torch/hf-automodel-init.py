# /// case
# title = "hf automodel init"
# source = "own"
# frameworks = ["torch"]
# needs = ["transformers"]
# error = "^OSError: AutoModel is designed to be instantiated using the "
# expect = "silent"
# ///

# %% setup
from transformers import AutoModel

# %% fail
model = AutoModel("bert-base-uncased")
