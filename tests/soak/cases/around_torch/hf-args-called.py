# /// case
# title = "hf args called"
# source = "own"
# frameworks = ["torch"]
# needs = ["transformers"]
# error = "^TypeError: 'TrainingArguments' object is not callable"
# expect = "silent"
# ///

# %% setup
from transformers import TrainingArguments
args = TrainingArguments(output_dir="out", max_steps=1, report_to=[])

# %% fail
args(learning_rate=3e-5)
