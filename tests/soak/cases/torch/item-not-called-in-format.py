# /// case
# title = 'f"{loss.item:.4f}"'
# source = 'common: f"{loss.item:.4f}"'
# frameworks = ["torch"]
# error = 'TypeError: unsupported format string passed to builtin_function_or_method.__format__'
# expect = "fix"
# must_mention = ['item', 'item\(\)|paren|\(\)|\bcall|not called|without call']
# must_not_say = ['format (string|spec) is (wrong|invalid)']
# ///

# %% setup
import torch
losses = [torch.tensor(0.5), torch.tensor(0.25)]
# %% fail
log = []
for epoch, loss in enumerate(losses):
    log.append(f"epoch {epoch}: {loss.item:.4f}")
# %% reference
log = []
for epoch, loss in enumerate(losses):
    log.append(f"epoch {epoch}: {loss.item():.4f}")
# %% check
assert log == ["epoch 0: 0.5000", "epoch 1: 0.2500"]
