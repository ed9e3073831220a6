# /// case
# title = "pl module base"
# source = "own"
# frameworks = ["torch"]
# needs = ["pytorch_lightning"]
# error = "^TypeError: module\\(\\) takes at most 2 arguments \\(3 given\\)"
# expect = "silent"
# ///

# %% setup
import torch
import pytorch_lightning as pl

# %% fail
class Lit(pl):
    def __init__(self):
        super().__init__()
