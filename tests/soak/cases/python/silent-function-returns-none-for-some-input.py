# /// case
# title = 'a lookup function returns None for an unknown key, as it is meant to'
# source = 'common: a lookup function returns None for an unknown key, as it is meant to'
# frameworks = ["none"]
# error = '''TypeError: unsupported operand type\(s\) for \+: 'int' and 'NoneType''''
# expect = "silent"
# ///

# %% setup
def price(item):
    for name, p in (("tea", 3), ("cake", 4)):
        if name == item:
            return p
    return None
# %% fail
total = 0
for item in ("tea", "soup"):
    total = total + price(item)
