# /// case
# title = "two classes share a base class of the user's"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'Linear' object is not callable"
# expect = "fix"
# must_mention = ["BaseModel", "torch\\.nn\\.Module"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/model-without-base"
# ///

# %% setup
import torch


class BaseModel():
    name = "base"

    def describe(self):
        return self.name


class Linear(BaseModel):
    name = "linear"

    def __init__(self):
        super().__init__()
        self.w = torch.nn.Parameter(torch.ones(2, 2))

    def forward(self, x):
        return x @ self.w


model = Linear()
# %% fail
x = torch.ones(1, 2)
y = model(x)
# %% reference
class BaseModel(torch.nn.Module):
    name = "base"

    def describe(self):
        return self.name


class Linear(BaseModel):
    name = "linear"

    def __init__(self):
        super().__init__()
        self.w = torch.nn.Parameter(torch.ones(2, 2))

    def forward(self, x):
        return x @ self.w


model = Linear()
y = model(x)
# %% check
assert y.tolist() == [[2, 2]] and model.describe() == "linear"
