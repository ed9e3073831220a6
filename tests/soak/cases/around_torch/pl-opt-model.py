# /// case
# title = "pl opt model"
# source = "own"
# frameworks = ["torch"]
# needs = ["pytorch_lightning"]
# error = "^TypeError: 'Lit' object is not iterable"
# expect = "fix"
# must_mention = ["torch\\.optim\\.Adam"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/model-for-parameters"
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
        return nn.functional.cross_entropy(self.f(x), y)
    def configure_optimizers(self):
        return torch.optim.Adam(self, lr=1e-3)
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
        return nn.functional.cross_entropy(self.f(x), y)
    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters(), lr=1e-3)


trainer.fit(Lit(), loader)

# %% check
assert trainer.global_step == 1
