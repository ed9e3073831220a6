# /// case
# title = "silent checkpoint lacks a key"
# source = "own"
# frameworks = ["torch"]
# error = "^KeyError: 'model_state_dict'"
# expect = "silent"
# ///

# %% setup
import torch
ck = {"epoch": 1}

# %% fail
ck["model_state_dict"]
