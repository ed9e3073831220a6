# /// case
# title = "a class loads the weights in __init__ and calls them in a method"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'dict' object is not callable"
# expect = "fix"
# must_mention = ["self\\.model", "load_state_dict", "Encoder"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-state-dict"
# ///

# %% setup
import torch
from torch import nn


class Encoder(nn.Module):
    def __init__(self, dim, depth):
        super().__init__()
        layers = []
        for i in range(depth):
            layers += [nn.Linear(dim, dim), nn.GELU()]
        self.layers = nn.Sequential(*layers)

    def forward(self, x):
        return self.layers(x)


torch.save({"state_dict": Encoder(4, 2).state_dict(), "dim": 4}, "enc.ckpt")
# %% setup
class Predictor:
    def __init__(self, path):
        self.model = torch.load(path)

    def predict(self, x):
        return self.model(x)


predictor = Predictor("enc.ckpt")
# %% fail
z = predictor.predict(torch.rand(3, 4))
print(z.shape)
# %% reference
class Predictor:
    def __init__(self, path):
        checkpoint = torch.load(path)
        self.model = Encoder(4, 2)
        self.model.load_state_dict(checkpoint["state_dict"])
        self.model.eval()

    def predict(self, x):
        return self.model(x)


predictor = Predictor("enc.ckpt")
z = predictor.predict(torch.rand(3, 4))
print(z.shape)
# %% check
assert z.shape == (3, 4)
