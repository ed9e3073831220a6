# /// case
# title = "hf trainer model class"
# source = "own"
# frameworks = ["torch"]
# needs = ["transformers"]
# error = "^TypeError: '>' not supported between instances of 'property'"
# expect = "diagnosis"
# must_mention = ["BertForSequenceClassification"]
# must_not_say = ["\\.forward\\("]
# rule = "python/class-for-instance"
# ///

# %% setup
import torch
from transformers import BertConfig, BertForSequenceClassification, Trainer, TrainingArguments
ds = [{"input_ids": torch.ones(4, dtype=torch.long), "labels": torch.tensor(1)} for _ in range(4)]
args = TrainingArguments(output_dir="out", max_steps=1, report_to=[], per_device_train_batch_size=2, disable_tqdm=True)

# %% fail
trainer = Trainer(model=BertForSequenceClassification, args=args, train_dataset=ds)
trainer.train()
