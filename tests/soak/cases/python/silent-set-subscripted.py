# /// case
# title = '''set subscripted'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'set' object is not subscriptable'''
# expect = "silent"
# ///

# %% setup
colours = {"red", "green"}
# %% fail
first = colours[0]
