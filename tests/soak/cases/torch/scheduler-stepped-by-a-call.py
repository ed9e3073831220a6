# /// case
# title = '''scheduler(val_loss) in the epoch loop'''
# source = '''common: scheduler(val_loss) in the epoch loop'''
# frameworks = ["torch"]
# error = '''TypeError: 'ReduceLROnPlateau' object is not callable'''
# expect = "fix"
# must_mention = ['''scheduler''', '''step''']
# must_not_say = []
# ///

# %% setup
import torch
net = torch.nn.Linear(1, 1)
opt = torch.optim.SGD(net.parameters(), lr=1.0)
scheduler = torch.optim.lr_scheduler.ReduceLROnPlateau(opt, patience=0, factor=0.5)
losses = [1.0, 1.0, 1.0]
# %% fail
for epoch, val_loss in enumerate(losses):
    scheduler(val_loss)
# %% reference
for epoch, val_loss in enumerate(losses):
    scheduler.step(val_loss)
# %% check
assert opt.param_groups[0]["lr"] < 1.0
