# /// case
# title = '@retry instead of @retry(times=3)'
# source = 'common: @retry instead of @retry(times=3)'
# frameworks = ["none"]
# error = '''TypeError: .*decorate\(\) takes 1 positional argument but 2 were given|TypeError: 'function' object is not|TypeError: .*retry\.<locals>\.decorate'''
# expect = "fix"
# must_mention = ['retry', '@retry\(|paren|call']
# must_not_say = []
# ///

# %% setup
def retry(times=3):
    def decorate(func):
        def wrapper(*args):
            for _ in range(times):
                out = func(*args)
            return out
        return wrapper
    return decorate

@retry
def add(a, b):
    return a + b
# %% fail
answer = add(2, 3)
# %% reference
@retry()
def add(a, b):
    return a + b
answer = add(2, 3)
# %% check
assert answer == 5
