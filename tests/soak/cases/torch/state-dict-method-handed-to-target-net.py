# /// case
# title = 'target_net.load_state_dict(policy_net.state_dict) in a DQN'
# source = 'common: target_net.load_state_dict(policy_net.state_dict) in a DQN'
# frameworks = ["torch"]
# error = '''TypeError: Expected state_dict to be dict-like, got <class 'method'>'''
# expect = "fix"
# must_mention = ['state_dict', 'state_dict\(\)|paren|\(\)|\bcall|not called|without call']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn
torch.manual_seed(0)
policy_net = nn.Linear(4, 2)
target_net = nn.Linear(4, 2)
# %% fail
for step in range(1, 21):
    if step % 10 == 0:
        target_net.load_state_dict(policy_net.state_dict)
synced = torch.equal(target_net.weight, policy_net.weight)
# %% reference
for step in range(1, 21):
    if step % 10 == 0:
        target_net.load_state_dict(policy_net.state_dict())
synced = torch.equal(target_net.weight, policy_net.weight)
# %% check
assert synced and step == 20
