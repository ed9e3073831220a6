# /// case
# title = '''endless generator subscripted'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'generator' object is not subscriptable'''
# expect = "silent"
# near_miss_of = ["python/subscripted-iterator"]
# ///

# %% setup
def counter():
    n = 0
    while True:
        yield n
        n += 1
# %% fail
gen = counter()
third = gen[2]
