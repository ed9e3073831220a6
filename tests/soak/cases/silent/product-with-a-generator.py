# /// case
# title = '''(-1)(squares())'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'int' object is not callable'''
# expect = "silent"
# near_miss_of = ["python/missing-operator"]
# ///

# %% setup
def squares():
    yield 1
# %% fail
(-1)(squares())
