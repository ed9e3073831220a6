# /// case
# title = 'return p(1 + r)**n in a function'
# source = 'common: return p(1 + r)**n in a function'
# frameworks = ["none"]
# error = '''TypeError: '(int|float)' object is not callable'''
# expect = "fix"
# must_mention = ['\bp\b|principal', '\*|operator|multipl']
# must_not_say = ['comma']
# ///

# %% setup
def compound(principal, rate, years):
    return principal(1 + rate)**years
# %% fail
totals = []
for years in (1, 2):
    totals.append(round(compound(1000, 0.1, years), 2))
# %% reference
def compound(principal, rate, years):
    return principal*(1 + rate)**years
totals = []
for years in (1, 2):
    totals.append(round(compound(1000, 0.1, years), 2))
# %% check
assert totals == [1100.0, 1210.0]
