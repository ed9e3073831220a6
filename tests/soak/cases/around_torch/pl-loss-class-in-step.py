# /// case
# title = "pl loss class in step"
# source = "own"
# frameworks = ["torch"]
# needs = ["pytorch_lightning"]
# error = "^RuntimeError: Boolean value of Tensor with more than one val"
# expect = "fix"
# must_mention = ["nn\\.CrossEntropyLoss"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/class-given-data"
# ///

# %% setup
import torch, logging, warnings
warnings.simplefilter("ignore")
from torch import nn
import pytorch_lightning as pl
class Lit(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.f = nn.Linear(4, 2)
    def training_step(self, batch, i):
        x, y = batch
        loss = nn.CrossEntropyLoss(self.f(x), y)
        return loss
    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters(), lr=1e-3)
loader = torch.utils.data.DataLoader(torch.utils.data.TensorDataset(torch.rand(8, 4), torch.zeros(8, dtype=torch.long)), batch_size=4)
trainer = pl.Trainer(max_steps=1, logger=False, enable_checkpointing=False, enable_progress_bar=False, enable_model_summary=False)

# %% fail
trainer.fit(Lit(), loader)

# %% reference
class Lit(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.f = nn.Linear(4, 2)
    def training_step(self, batch, i):
        x, y = batch
        loss = nn.CrossEntropyLoss()(self.f(x), y)
        return loss
    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters(), lr=1e-3)


trainer.fit(Lit(), loader)

# %% check
assert trainer.global_step == 1
