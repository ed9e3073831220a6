# /// case
# title = '''printing function plus'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: unsupported operand'''
# expect = "silent"
# ///

# %% setup
def show(x):
    print(x)
# %% fail
t = show(3) + 1
