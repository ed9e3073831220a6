# /// case
# title = '''sort key attribute'''
# source = 'own'
# frameworks = ['none']
# error = '''AttributeError'''
# expect = "silent"
# ///

# %% setup
xs = [{"a": 1}]
# %% fail
sorted(xs, key=lambda d: d.a)
