# /// case
# title = '''recursion name shadowed'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'int' object is not callable'''
# expect = "fix"
# must_mention = ['''fact''']
# must_not_say = []
# ///

# %% setup
def fact(n):
    fact = 1
    if n > 1:
        fact = n * fact(n - 1)
    return fact
# %% fail
x = fact(4)
# %% reference
def fact(n):
    result = 1
    if n > 1:
        result = n * fact(n - 1)
    return result
x = fact(4)
# %% check
assert x == 24
