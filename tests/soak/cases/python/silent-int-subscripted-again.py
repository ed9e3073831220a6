# /// case
# title = '''int subscripted again'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'int' object is not subscriptable'''
# expect = "silent"
# ///

# %% setup
def size(x):
    return len(x)
# %% fail
n = size([1, 2])[0]
