# /// case
# title = '''local number times parenthesis'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'int' object is not callable'''
# expect = "fix"
# must_mention = ['''\*''']
# must_not_say = []
# ///

# %% setup
def total(n):
    rate = 3
    return rate(n + 1)
# %% fail
t = total(2)
# %% reference
def total(n):
    rate = 3
    return rate * (n + 1)
t = total(2)
# %% check
assert t == 9
