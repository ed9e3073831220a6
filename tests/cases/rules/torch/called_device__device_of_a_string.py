# /// case
# title = "a string that names a device"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: must be str, not int"
# expect = "silent"
# near_miss_of = ["torch/called-device"]
# ///

# %% setup
import torch

device = "cpu"
# %% fail
device.index(0)
