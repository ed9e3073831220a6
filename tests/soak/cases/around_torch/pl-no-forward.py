# /// case
# title = "pl no forward"
# source = "own"
# frameworks = ["torch"]
# needs = ["lightning"]
# error = "^NotImplementedError: Module \\[Lit\\] is missing the required \"f"
# expect = "diagnosis"
# must_mention = ["Lit"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/missing-forward"
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
    def training_step(self, batch, i):
        x, y = batch
        return nn.functional.cross_entropy(self.f(x), y)
    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters())
model = Lit()

# %% fail
out = model(torch.rand(2, 4))
