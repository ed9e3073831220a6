# /// case
# title = "the weights are handed to a function that evaluates a model"
# source = "own"
# frameworks = ["torch"]
# error = "^AttributeError: 'collections\\.OrderedDict' object has no attribute 'eva"
# expect = "fix"
# must_mention = ["state[_ ]?dict|weights", "load_state_dict", "TinyNet"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-state-dict"
# ///

# %% setup
import torch
from torch import nn


class TinyNet(nn.Module):
    def __init__(self, n_in, hidden, n_out):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(n_in, hidden), nn.ReLU(), nn.Linear(hidden, hidden))
        self.head = nn.Linear(hidden, n_out)

    def forward(self, x):
        return self.head(self.body(x))


torch.manual_seed(0)
torch.save(TinyNet(4, 6, 3).state_dict(), "tiny.pt")
# %% setup
def evaluate(model, batch):
    model.eval()
    with torch.no_grad():
        return model(batch)


tiny = torch.load("tiny.pt")
# %% fail
batch = torch.rand(5, 4)
out = evaluate(tiny, batch)
# %% reference
tiny = TinyNet(4, 6, 3)
tiny.load_state_dict(torch.load("tiny.pt"))
out = evaluate(tiny, batch)
# %% check
_m = TinyNet(4, 6, 3)
_m.load_state_dict(torch.load("tiny.pt"))
assert torch.allclose(out, _m(batch))
