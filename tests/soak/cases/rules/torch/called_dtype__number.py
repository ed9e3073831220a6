# /// case
# title = "torch.float32(3) on a number"
# source = "common: written for this rule"
# frameworks = ["torch"]
# error = "TypeError: 'torch\\.dtype' object is not callable"
# expect = "fix"
# must_mention = ["dtype"]
# must_not_say = ["upgrade|downgrade"]
# rule = "torch/called-dtype"
# ///
# %% setup
import torch as th
# %% fail
scale = th.float32(3)
doubled = scale * 2
# %% reference
scale = th.tensor(3, dtype=th.float32)
doubled = scale * 2
# %% check
assert doubled.item() == 6 and doubled.dtype == th.float32
