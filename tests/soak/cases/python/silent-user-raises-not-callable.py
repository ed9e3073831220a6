# /// case
# title = '''user raises not callable'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'int' object is not callable'''
# expect = "silent"
# ///

# %% setup
def check(f):
    if not callable(f):
        raise TypeError("'int' object is not callable")
# %% fail
check(3)
