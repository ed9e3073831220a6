# /// case
# title = "pl dm method"
# source = "own"
# frameworks = ["torch"]
# needs = ["pytorch_lightning"]
# error = "^TypeError: 'method' object is not iterable"
# expect = "diagnosis"
# must_mention = ["dm\\.train_dataloader"]
# must_not_say = ["\\.forward\\("]
# rule = "python/uncalled-method"
# ///

# %% setup
import torch, logging, warnings
warnings.simplefilter("ignore")
from torch import nn
import pytorch_lightning as pl
class DM(pl.LightningDataModule):
    def setup(self, stage=None):
        self.ds = torch.utils.data.TensorDataset(torch.rand(8, 4))
    def train_dataloader(self):
        return torch.utils.data.DataLoader(self.ds)
dm = DM()
dm.setup()

# %% fail
for (x,) in dm.train_dataloader:
    print(x.shape)
