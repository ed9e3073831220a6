# /// case
# title = "pl no training step"
# source = "own"
# frameworks = ["torch"]
# needs = ["lightning"]
# error = "^MisconfigurationException: No `training_step\\(\\)` method defin"
# expect = "silent"
# ///

# %% setup
import torch, logging, warnings
warnings.simplefilter("ignore")
from torch import nn
import lightning as L
class Lit(L.LightningModule):
    def __init__(self):
        super().__init__()
        self.f = nn.Linear(4, 2)
    def forward(self, x):
        return self.f(x)
    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters())
loader = torch.utils.data.DataLoader(torch.utils.data.TensorDataset(torch.rand(8, 4), torch.zeros(8, dtype=torch.long)), batch_size=4)
trainer = L.Trainer(max_steps=1, logger=False, enable_checkpointing=False, enable_progress_bar=False, enable_model_summary=False)

# %% fail
trainer.fit(Lit(), loader)
