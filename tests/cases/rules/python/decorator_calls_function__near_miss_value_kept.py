# /// case
# title = '''a value made by a decorator lacks a key'''
# source = 'own'
# frameworks = ['none']
# error = '''KeyError'''
# expect = "silent"
# near_miss_of = ["python/decorator-calls-function"]
# ///

# %% setup
def constant(fn):
    return fn()

@constant
def config():
    return {'rate': 0.1}
# %% fail
step = config['steps']
