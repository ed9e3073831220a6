# /// case
# title = '''function in list sum'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: unsupported operand type'''
# expect = "fix"
# must_mention = ['''price''']
# must_not_say = []
# ///

# %% setup
class Item:
    def __init__(self, p):
        self.p = p
    def price(self):
        return self.p
cart = [Item(2), Item(3)]
# %% fail
total = sum(item.price for item in cart)
# %% reference
total = sum(item.price() for item in cart)
# %% check
assert total == 5
