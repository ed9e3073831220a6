# /// case
# title = '''kwargs called'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'dict' object is not callable'''
# expect = "fix"
# must_mention = ['''\[|opts''']
# must_not_say = []
# ///

# %% setup
def make(**opts):
    return opts("size") * 2
# %% fail
n = make(size=4)
# %% reference
def make(**opts):
    return opts["size"] * 2
n = make(size=4)
# %% check
assert n == 8
