# /// case
# title = "a dict called in a comprehension whose variable has a namesake outside"
# source = "own"
# frameworks = []
# error = '''^TypeError: 'dict' object is not callable'''
# expect = "fix"
# must_mention = ['table\[name\]']
# must_not_say = []
# rule = "python/indexed-with-parens"
# ///

# %% setup
name = ["a", "list", "of", "an", "earlier", "cell"]
table = {"ada": 36, "alan": 41}
people = ["alan", "ada"]
# %% fail
ages = [table(name) for name in people]
# %% reference
ages = [table[name] for name in people]
# %% check
assert ages == [41, 36]
