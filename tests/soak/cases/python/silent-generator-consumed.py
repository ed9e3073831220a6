# /// case
# title = '''generator consumed'''
# source = 'own'
# frameworks = ['none']
# error = '''StopIteration'''
# expect = "silent"
# ///

# %% setup
g = iter([1])
next(g)
# %% fail
next(g)
