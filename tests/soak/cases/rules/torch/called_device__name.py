# /// case
# title = "device(\"cpu\") where torch.device was meant"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'torch\\.device' object is not callable"
# expect = "fix"
# must_mention = ["torch\\.device", "device"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-device"
# ///

# %% setup
import torch

device = torch.device("cpu")
# %% fail
backup = device("cpu")
# %% reference
backup = torch.device("cpu")
# %% check
assert backup == torch.device("cpu")
