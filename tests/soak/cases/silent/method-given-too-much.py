# /// case
# title = "A method with self is given one value too many"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: Account.deposit\\(\\) takes 2 positional arguments but 3 were given"
# expect = "silent"
# near_miss_of = ["python/missing-self"]
# ///

# %% setup
class Account:
    def __init__(self, owner):
        self.owner, self.balance = owner, 0

    def deposit(self, amount):
        self.balance += amount

account = Account("Ann")
# %% fail
account.deposit(20, "cash")
print(account.balance)
