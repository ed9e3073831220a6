# /// case
# title = "one tensor in place of a list"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: params argument given to the optimizer should be an iterabl"
# expect = "fix"
# must_mention = ["\\[w\\]"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/model-for-parameters"
# ///

# %% setup
import torch

w = torch.zeros(3, requires_grad=True)
# %% fail
opt = torch.optim.SGD(w, lr=0.5)
(w.sum() * 2).backward()
opt.step()
# %% reference
opt = torch.optim.SGD([w], lr=0.5)
(w.sum() * 2).backward()
opt.step()
# %% check
assert w.tolist() == [-1, -1, -1]
