# /// case
# title = "hf trainer train no parens"
# source = "own"
# frameworks = ["torch"]
# needs = ["transformers"]
# error = "^AttributeError: 'function' object has no attribute 'training"
# expect = "fix"
# must_mention = ["trainer\\.train"]
# must_not_say = ["\\.forward\\("]
# rule = "python/uncalled-method"
# ///

# %% setup
import torch
from torch import nn
from transformers import BertConfig, BertForSequenceClassification, Trainer, TrainingArguments
model = BertForSequenceClassification(BertConfig(hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16, vocab_size=50))
ds = [{"input_ids": torch.ones(4, dtype=torch.long), "labels": torch.tensor(1)} for _ in range(4)]
args = TrainingArguments(output_dir="out", max_steps=1, report_to=[], per_device_train_batch_size=2, disable_tqdm=True)
trainer = Trainer(model=model, args=args, train_dataset=ds)

# %% fail
result = trainer.train
print(result.training_loss)

# %% reference
result = trainer.train()
print(result.training_loss)

# %% check
assert result.global_step == 1
