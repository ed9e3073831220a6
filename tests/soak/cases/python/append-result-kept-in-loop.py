# /// case
# title = 'path = path.append(step): the second turn fails'
# source = 'common: path = path.append(step): the second turn fails'
# frameworks = ["none"]
# error = '''AttributeError: 'NoneType' object has no attribute 'append''''
# expect = "fix"
# must_mention = ['append', 'None|in[- ]place']
# must_not_say = []
# ///

# %% setup
steps = ["up", "left", "up"]
# %% fail
path = []
for step in steps:
    path = path.append(step)
print(len(path))
# %% reference
path = []
for step in steps:
    path.append(step)
# %% check
assert path == ["up", "left", "up"]
