# /// case
# title = 'self.balance = 0 in __init__ hides def balance(self)'
# source = 'common: self.balance = 0 in __init__ hides def balance(self)'
# frameworks = ["none"]
# error = '''TypeError: 'int' object is not callable'''
# expect = "fix"
# must_mention = ['balance', 'attribute|shadow|overwr|overrid|reassign|re-assign|rebound|rebind|replac|redefin|hid(es|den|ing)|assigned|no longer|mask|reus|clobber|variable (called|named)|\bbound\b|\bbinds?\b|\bholds\b|refers to|points to|set to|\bgave\b|\bgiven\b|taken|your own|a variable|same name|is now|put .{0,30}in its place', 'method']
# must_not_say = ['built-?in']
# ///

# %% setup
class Account:
    def __init__(self, owner):
        self.owner = owner
        self.balance = 0

    def deposit(self, amount):
        self.balance += amount

    def balance(self):
        return f"{self.owner}: {self.balance}"
# %% fail
acc = Account("Ida")
acc.deposit(50)
line = acc.balance()
print(line)
# %% reference
class Account:
    def __init__(self, owner):
        self.owner = owner
        self._balance = 0

    def deposit(self, amount):
        self._balance += amount

    def balance(self):
        return f"{self.owner}: {self._balance}"
acc = Account("Ida")
acc.deposit(50)
line = acc.balance()
# %% check
assert line == "Ida: 50"
