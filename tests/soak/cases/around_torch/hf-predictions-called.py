# /// case
# title = "hf predictions called"
# source = "own"
# frameworks = ["torch"]
# needs = ["transformers"]
# error = "^TypeError: 'numpy\\.ndarray' object is not callable"
# expect = "fix"
# must_mention = ["predictions"]
# must_not_say = ["\\.forward\\("]
# rule = "python/called-property"
# ///

# %% setup
import torch
from transformers import BertConfig, BertForSequenceClassification, Trainer, TrainingArguments
model = BertForSequenceClassification(BertConfig(hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16, vocab_size=50))
ds = [{"input_ids": torch.ones(4, dtype=torch.long), "labels": torch.tensor(1)} for _ in range(4)]
args = TrainingArguments(output_dir="out", max_steps=1, report_to=[], per_device_train_batch_size=2, disable_tqdm=True)
trainer = Trainer(model=model, args=args, train_dataset=ds)

# %% fail
preds = trainer.predict(ds).predictions()

# %% reference
preds = trainer.predict(ds).predictions

# %% check
assert preds.shape == (4, 2)
