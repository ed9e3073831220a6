# /// case
# title = "pl super missing"
# source = "own"
# frameworks = ["torch"]
# needs = ["pytorch_lightning"]
# error = "^AttributeError: cannot assign module before Module\\.__init__\\("
# expect = "fix"
# must_mention = ["Lit\\.__init__"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/missing-super-init"
# ///

# %% setup
import torch, logging, warnings
warnings.simplefilter("ignore")
from torch import nn
import pytorch_lightning as pl
class Lit(pl.LightningModule):
    def __init__(self, lr):
        self.lr = lr
        self.f = nn.Linear(4, 2)

# %% fail
model = Lit(0.1)

# %% reference
class Lit(pl.LightningModule):
    def __init__(self, lr):
        super().__init__()
        self.lr = lr
        self.f = nn.Linear(4, 2)


model = Lit(0.1)

# %% check
assert model.f.out_features == 2
