# /// case
# title = '''the decorator returns wrapper()'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'int' object is not callable'''
# expect = "fix"
# must_mention = ['''counted''', '''return wrapper''']
# must_not_say = []
# rule = "python/decorator-calls-function"
# ///

# %% setup
def counted(fn):
    def wrapper(*args):
        wrapper.calls += 1
        return fn(*args) if args else 0
    wrapper.calls = 0
    return wrapper()

@counted
def double(n):
    return 2 * n
# %% fail
result = double(4)
# %% reference
def counted(fn):
    def wrapper(*args):
        wrapper.calls += 1
        return fn(*args) if args else 0
    wrapper.calls = 0
    return wrapper

@counted
def double(n):
    return 2 * n
result = double(4)
# %% check
assert result == 8 and double.calls == 1
