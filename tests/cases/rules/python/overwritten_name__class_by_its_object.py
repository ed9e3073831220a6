# /// case
# title = "Account = Account(owner) in a loop"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'Account' object is not callable"
# expect = "fix"
# must_mention = ["Account", "overwr|hid|no longer|by now|gave|stored", "class"]
# rule = "python/overwritten-name"
# ///

# %% setup
class Account:
    def __init__(self, owner):
        self.owner = owner

# %% fail
accounts = []
for owner in ['ada', 'bo']:
    Account = Account(owner)
    accounts.append(Account)

# %% reference
class Account:
    def __init__(self, owner):
        self.owner = owner

accounts = []
for owner in ['ada', 'bo']:
    account = Account(owner)
    accounts.append(account)

# %% check
assert [account.owner for account in accounts] == ['ada', 'bo']
