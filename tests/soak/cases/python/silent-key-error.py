# /// case
# title = '''key error'''
# source = 'own'
# frameworks = ['none']
# error = '''KeyError'''
# expect = "silent"
# ///

# %% setup
d = {"a": 1}
# %% fail
d["b"]
