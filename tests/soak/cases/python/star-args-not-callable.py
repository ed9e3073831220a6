# /// case
# title = '''star args not callable'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'tuple' object is not callable'''
# expect = "fix"
# must_mention = ['''\[|args''']
# must_not_say = []
# ///

# %% setup
def pick(*args):
    return args(0)
# %% fail
first = pick("x", "y")
# %% reference
def pick(*args):
    return args[0]
first = pick("x", "y")
# %% check
assert first == "x"
