# /// case
# title = '''class attribute hides method'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'int' object is not callable'''
# expect = "fix"
# must_mention = ['''balance''']
# must_not_say = []
# ///

# %% setup
class Account:
    def __init__(self, balance):
        self.balance = balance
    def balance(self):
        return self.balance
    def deposit(self, n):
        self.balance += n
acc = Account(5)
# %% fail
acc.deposit(3)
print(acc.balance())
now = acc.balance
# %% reference
print(acc.balance)
now = acc.balance
# %% check
assert now == 8 or now() == 8
