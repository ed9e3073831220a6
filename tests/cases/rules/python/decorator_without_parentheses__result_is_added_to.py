# /// case
# title = '''bare decorator one argument'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError'''
# expect = "fix"
# must_mention = ['''timed''', '''@timed\(''']
# must_not_say = []
# rule = "python/decorator-without-parentheses"
# ///

# %% setup
import time
def timed(unit="s"):
    def decorator(fn):
        def inner(*args, **kwargs):
            start = time.time()
            result = fn(*args, **kwargs)
            inner.last = time.time() - start
            return result
        return inner
    return decorator
@timed
def double(x):
    return 2 * x
# %% fail
total = double(4) + 1
# %% reference
@timed()
def double(x):
    return 2 * x
total = double(4) + 1
# %% check
assert total == 9
