# /// case
# title = '''map with text key'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'map' object is not subscriptable'''
# expect = "silent"
# ///

# %% setup
rows = map(dict, [[("a", 1)]])
# %% fail
print(rows["a"])
