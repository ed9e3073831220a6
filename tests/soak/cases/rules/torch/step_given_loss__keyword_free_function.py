# /// case
# title = "opt.step(loss) inside a function"
# source = "common: written for this rule"
# frameworks = ["torch"]
# error = "TypeError: 'Tensor' object is not callable"
# expect = "fix"
# must_mention = ["step\\(\\)", "closure|function"]
# must_not_say = ["upgrade|downgrade"]
# rule = "torch/step-given-loss"
# ///
# %% setup
import torch
w = torch.nn.Parameter(torch.tensor([2.0]))
opt = torch.optim.SGD([w], lr=0.1)

def update(loss):
    opt.zero_grad()
    loss.backward()
    opt.step(loss)
# %% fail
update((w ** 2).sum())
after = w.item()
# %% reference
def update(loss):
    opt.zero_grad()
    loss.backward()
    opt.step()
update((w ** 2).sum())
after = w.item()
# %% check
assert abs(after - 1.6) < 1e-6
