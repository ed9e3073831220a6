# /// case
# title = "one file of weights per fold, loaded in a loop"
# source = "own"
# frameworks = ["torch"]
# error = "^AttributeError: 'collections\\.OrderedDict' object has no attribute 'eva"
# expect = "fix"
# must_mention = ["state[_ ]?dict|weights", "load_state_dict", "Fold"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-state-dict"
# ///

# %% setup
import torch
from torch import nn


class Fold(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 3)

    def forward(self, x):
        return self.fc(x)


for i in range(3):
    torch.manual_seed(i)
    torch.save(Fold().state_dict(), f"fold{i}.pt")
# %% fail
x = torch.ones(4, 2)
preds = []
for i in range(3):
    model = torch.load(f"fold{i}.pt")
    model.eval()
    with torch.no_grad():
        preds.append(model(x))
mean = torch.stack(preds).mean(0)
# %% reference
preds = []
for i in range(3):
    model = Fold()
    model.load_state_dict(torch.load(f"fold{i}.pt"))
    model.eval()
    with torch.no_grad():
        preds.append(model(x))
mean = torch.stack(preds).mean(0)
# %% check
assert mean.shape == (4, 3) and len(preds) == 3 and not torch.equal(preds[0], preds[1])
