# /// case
# title = "torch.fft(x) of a real signal"
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

signal = torch.ones(4)
# %% fail
spectrum = torch.fft(signal)
peak = spectrum.abs().max()
# %% reference
spectrum = torch.fft.fft(signal)
peak = spectrum.abs().max()
# %% check
assert peak == 4
