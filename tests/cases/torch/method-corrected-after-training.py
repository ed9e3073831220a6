# /// case
# title = "a method with a mistake in it is called after the model was trained"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'torch\\.Size' object is not callable"
# expect = "fix"
# must_mention = ["shape\\[0\\]|shape", "state_dict"]
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 1)

    def forward(self, x):
        return self.fc(x)

    def width(self):
        return self.fc.weight.shape(1)


# %% setup
net = Net()
opt = torch.optim.Adam(net.parameters(), lr=0.1)

# %% setup
x, y = torch.ones(4, 2), torch.ones(4, 1)
for _ in range(5):
    opt.zero_grad()
    loss = nn.functional.mse_loss(net(x), y)
    loss.backward()
    opt.step()
weights = net.fc.weight.detach().clone()

# %% fail
print(net.width())
loss = nn.functional.mse_loss(net(x), y)
loss.backward()

# %% reference
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 1)

    def forward(self, x):
        return self.fc(x)

    def width(self):
        return self.fc.weight.shape[1]


net_state = net.state_dict()
opt_state = opt.state_dict()
net = Net()
opt = torch.optim.Adam(net.parameters(), lr=0.1)
net.load_state_dict(net_state)
opt.load_state_dict(opt_state)
print(net.width())
loss = nn.functional.mse_loss(net(x), y)
loss.backward()

# %% check
assert net.width() == 2
assert torch.equal(net.fc.weight, weights)
assert net.fc.weight.grad is not None
assert opt.param_groups[0]["params"][0] is net.fc.weight
assert opt.state[net.fc.weight]["step"] == 5
