# /// case
# title = '''int["a"]'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: type 'int' is not subscriptable'''
# expect = "silent"
# near_miss_of = ["python/brackets-for-parens"]
# ///

# %% setup
x = 3
# %% fail
n = int['a']
