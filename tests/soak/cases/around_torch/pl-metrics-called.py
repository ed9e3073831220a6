# /// case
# title = "pl metrics called"
# source = "own"
# frameworks = ["torch"]
# needs = ["pytorch_lightning"]
# error = "^TypeError: 'dict' object is not callable"
# expect = "diagnosis"
# must_mention = ["callback_metrics"]
# must_not_say = ["\\.forward\\("]
# rule = "python/called-property"
# ///

# %% setup
import torch, warnings
warnings.simplefilter("ignore")
from torch import nn
import pytorch_lightning as pl
class Lit(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.f = nn.Linear(4, 2)
    def training_step(self, batch, i):
        x, y = batch
        loss = nn.functional.cross_entropy(self.f(x), y)
        self.log("train_loss", loss)
        return loss
    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters(), lr=1e-3)
loader = torch.utils.data.DataLoader(torch.utils.data.TensorDataset(torch.rand(8, 4), torch.zeros(8, dtype=torch.long)), batch_size=4)
trainer = pl.Trainer(max_steps=1, logger=False, enable_checkpointing=False, enable_progress_bar=False, enable_model_summary=False)
model = Lit()
trainer.fit(model, loader)

# %% fail
print(trainer.callback_metrics()["train_loss"])
