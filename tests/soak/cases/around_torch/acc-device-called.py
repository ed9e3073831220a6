# /// case
# title = "acc device called"
# source = "own"
# frameworks = ["torch"]
# needs = ["accelerate"]
# error = "^TypeError: 'torch\\.device' object is not callable"
# expect = "fix"
# must_mention = ["device"]
# must_not_say = ["\\.forward\\("]
# rule = "python/called-property"
# ///

# %% setup
from accelerate import Accelerator
accelerator = Accelerator(cpu=True)

# %% fail
device = accelerator.device()

# %% reference
device = accelerator.device

# %% check
assert str(device)
