# /// case
# title = "loss_fn = \"mse\""
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'str' object is not callable"
# expect = "fix"
# must_mention = ["mse_loss", "string"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-function-name"
# ///

# %% setup
import torch
import torch.nn.functional as F

loss_fn = "mse"
# %% fail
loss = loss_fn(torch.ones(2), torch.zeros(2))
# %% reference
loss_fn = F.mse_loss
loss = loss_fn(torch.ones(2), torch.zeros(2))
# %% check
assert loss == 1
