# /// case
# title = "torch.fft(x, 1) of real and imaginary parts"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'module' object is not callable"
# expect = "fix"
# must_mention = ["torch\\.fft\\.fft", "package|module"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-fft-package"
# ///

# %% setup
import torch

signal = torch.stack([torch.ones(4), torch.zeros(4)], dim=-1)
# %% fail
spectrum = torch.fft(signal, 1)
power = (spectrum ** 2).sum(-1)
# %% reference
spectrum = torch.view_as_real(torch.fft.fft(torch.view_as_complex(signal)))
power = (spectrum ** 2).sum(-1)
# %% check
assert power.tolist() == [16, 0, 0, 0]
