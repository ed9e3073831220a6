# /// case
# title = 'args.epochs() on an argparse Namespace'
# source = 'common: args.epochs() on an argparse Namespace'
# frameworks = ["none"]
# error = '''TypeError: 'int' object is not callable'''
# expect = "fix"
# must_mention = ['epochs', 'paren|without call|not a method|attribute|property|not a function|already']
# must_not_say = []
# ///

# %% setup
import argparse
parser = argparse.ArgumentParser()
parser.add_argument("--epochs", type=int, default=3)
parser.add_argument("--lr", type=float, default=0.1)
args = parser.parse_args([])
# %% fail
history = []
for epoch in range(args.epochs()):
    history.append(epoch * args.lr)
# %% reference
history = []
for epoch in range(args.epochs):
    history.append(epoch * args.lr)
# %% check
assert len(history) == 3
