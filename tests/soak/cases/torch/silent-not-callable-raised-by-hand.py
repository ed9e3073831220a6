# /// case
# title = "silent not callable raised by hand"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'Cfg' object is not callable"
# expect = "silent"
# ///

# %% setup
import torch
class Cfg:
    pass
def build(cfg):
    if not callable(cfg):
        raise TypeError(f"'{type(cfg).__name__}' object is not callable")

# %% fail
build(Cfg())
