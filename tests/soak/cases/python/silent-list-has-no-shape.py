# /// case
# title = 'a list asked for its shape'
# source = 'common: a list asked for its shape'
# frameworks = ["none"]
# error = '''AttributeError: 'list' object has no attribute 'shape''''
# expect = "silent"
# ///

# %% setup
data = [[1, 2], [3, 4]]
# %% fail
rows, cols = data.shape
