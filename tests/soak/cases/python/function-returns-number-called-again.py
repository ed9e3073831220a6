# /// case
# title = '''function returns number called again'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'int' object is not callable'''
# expect = "fix"
# must_mention = ['''count''']
# must_not_say = []
# ///

# %% setup
def count(words):
    return len(words)
words = ["a", "b"]
# %% fail
n = count(words)()
# %% reference
n = count(words)
# %% check
assert n == 2
