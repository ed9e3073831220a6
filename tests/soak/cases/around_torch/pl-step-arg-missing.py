# /// case
# title = "pl step arg missing"
# source = "own"
# frameworks = ["torch"]
# needs = ["pytorch_lightning"]
# error = "^TypeError: Lit\\.training_step\\(\\) takes 1 positional argument b"
# expect = "silent"
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
    def training_step(self):
        return 0
    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters())
loader = torch.utils.data.DataLoader(torch.utils.data.TensorDataset(torch.rand(8, 4), torch.zeros(8, dtype=torch.long)), batch_size=4)
trainer = pl.Trainer(max_steps=1, logger=False, enable_checkpointing=False, enable_progress_bar=False, enable_model_summary=False)

# %% fail
trainer.fit(Lit(), loader)
