# /// case
# title = "a function of the package gets a wrong argument"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: fft_fft\\(\\) got an unexpected keyword argument 'signal_ndim'"
# expect = "silent"
# near_miss_of = ["torch/called-fft-package"]
# ///

# %% setup
import torch
# %% fail
torch.fft.fft(torch.ones(4), signal_ndim=1)
