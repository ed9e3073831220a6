# /// case
# title = "hf trainer compute metrics called"
# source = "own"
# frameworks = ["torch"]
# needs = ["transformers"]
# error = "^TypeError: compute_metrics\\(\\) missing 1 required positional a"
# expect = "fix"
# must_mention = ["compute_metrics"]
# must_not_say = ["\\.forward\\("]
# rule = "python/called-when-handed-over"
# ///

# %% setup
import torch
from transformers import BertConfig, BertForSequenceClassification, Trainer, TrainingArguments
model = BertForSequenceClassification(BertConfig(hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16, vocab_size=50))
ds = [{"input_ids": torch.ones(4, dtype=torch.long), "labels": torch.tensor(1)} for _ in range(4)]
args = TrainingArguments(output_dir="out", max_steps=1, report_to=[], per_device_train_batch_size=2, disable_tqdm=True)
def compute_metrics(p):
    return {"acc": (p.predictions.argmax(-1) == p.label_ids).mean()}

# %% fail
trainer = Trainer(model=model, args=args, train_dataset=ds, eval_dataset=ds, compute_metrics=compute_metrics())

# %% reference
trainer = Trainer(model=model, args=args, train_dataset=ds, eval_dataset=ds, compute_metrics=compute_metrics)

# %% check
assert trainer.compute_metrics is compute_metrics
