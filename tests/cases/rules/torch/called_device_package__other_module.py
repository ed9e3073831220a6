# /// case
# title = "another module that is called"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: is_available\\(\\) takes 0 positional arguments but 1 was given"
# expect = "silent"
# near_miss_of = ["torch/called-device-package", "torch/called-fft-package"]
# ///

# %% setup
import torch
# %% fail
torch.cuda.is_available(1)
