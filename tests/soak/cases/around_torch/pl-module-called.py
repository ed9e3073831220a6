# /// case
# title = "pl module called"
# source = "own"
# frameworks = ["torch"]
# needs = ["pytorch_lightning"]
# error = "^TypeError: 'module' object is not callable"
# expect = "fix"
# must_mention = ["pl\\.trainer"]
# must_not_say = ["\\.forward\\("]
# rule = "python/called-module"
# ///

# %% setup
import pytorch_lightning as pl

# %% fail
trainer = pl.trainer(max_epochs=1)

# %% reference
trainer = pl.trainer.Trainer(max_epochs=1)

# %% check
assert trainer.max_epochs == 1
