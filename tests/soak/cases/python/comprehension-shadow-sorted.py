# /// case
# title = '''comprehension shadow sorted'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'list' object is not callable'''
# expect = "fix"
# must_mention = ['''sorted''']
# must_not_say = []
# ///

# %% setup
groups = {"a": [2, 1], "b": [4, 3]}
# %% setup
sorted = sorted(groups)
# %% fail
ranked = {k: sorted(v) for k, v in groups.items()}
# %% reference
del sorted
ranked = {k: sorted(v) for k, v in groups.items()}
# %% check
assert ranked == {"a": [1, 2], "b": [3, 4]}
