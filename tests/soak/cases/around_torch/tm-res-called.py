# /// case
# title = "tm res called"
# source = "own"
# frameworks = ["torch"]
# needs = ["torchmetrics"]
# error = "^TypeError: 'dict' object is not callable"
# expect = "diagnosis"
# must_mention = ["out"]
# must_not_say = ["\\.forward\\("]
# rule = "python/indexed-with-parens"
# ///

# %% setup
import torch
from torchmetrics import MetricCollection
from torchmetrics.classification import BinaryAccuracy, BinaryF1Score
metrics = MetricCollection([BinaryAccuracy(), BinaryF1Score()])
out = metrics(torch.tensor([0.2, 0.8]), torch.tensor([0, 1]))

# %% fail
out("BinaryAccuracy")
