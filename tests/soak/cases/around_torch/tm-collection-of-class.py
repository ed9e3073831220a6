# /// case
# title = "tm collection of class"
# source = "own"
# frameworks = ["torch"]
# needs = ["torchmetrics"]
# error = "^ValueError: Input <class 'torchmetrics\\.classification\\.accura"
# expect = "silent"
# ///

# %% setup
import torch
from torchmetrics import MetricCollection
from torchmetrics.classification import BinaryAccuracy, BinaryF1Score

# %% fail
metrics = MetricCollection([BinaryAccuracy, BinaryF1Score])
