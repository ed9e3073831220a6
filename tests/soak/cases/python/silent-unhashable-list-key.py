# /// case
# title = 'a list as a dictionary key'
# source = 'common: a list as a dictionary key'
# frameworks = ["none"]
# error = '''TypeError: unhashable type: 'list''''
# expect = "silent"
# ///

# %% setup
visits = {}
# %% fail
for path in (["a", "b"], ["a"]):
    visits[path] = visits.get(path, 0) + 1
