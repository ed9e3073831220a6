# /// case
# title = '''next of int'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'int' object is not an iterator'''
# expect = "silent"
# near_miss_of = ["python/next-of-iterable"]
# ///

# %% setup
n = 3
# %% fail
m = next(n)
