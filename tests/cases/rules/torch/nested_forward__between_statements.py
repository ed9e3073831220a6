# /// case
# title = "forward stands inside __init__, with a statement after it and a long docstring"
# source = "own"
# frameworks = ["torch"]
# error = "^NotImplementedError: Module \\[Net\\] is missing the required \"forward\" fu"
# expect = "fix"
# must_mention = ["forward", "indent"]
# must_not_say = ["misspel"]
# rule = "torch/nested-forward"
# ///

# %% setup
import torch
import torch.nn as nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 3)

        def forward(self, x):
            """Runs.

  Oddly indented text.
            """
            # one layer
            return self.fc(x)

        self.dropout = nn.Dropout(0.1)


model = nn.Sequential(Net(), nn.ReLU())
# %% fail
y = model(torch.ones(1, 2))
# %% reference
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 3)

        self.dropout = nn.Dropout(0.1)

    def forward(self, x):
        """Runs.

  Oddly indented text.
            """
        # one layer
        return self.fc(x)


model = nn.Sequential(Net(), nn.ReLU())
y = model(torch.ones(1, 2))
# %% check
assert y.shape == (1, 3) and (y >= 0).all()
