# /// case
# title = "torch.cuda called with what is no device"
# source = "common: written for this rule"
# frameworks = ["torch"]
# error = "TypeError: 'module' object is not callable"
# expect = "diagnosis"
# must_mention = ["module", "torch\\.cuda"]
# rule = "python/called-module"
# near_miss_of = ["torch/called-device-package"]
# ///
# %% setup
import torch
# %% fail
torch.cuda("memory")
