# /// case
# title = 'a timing decorator forgets to return its wrapper'
# source = 'common: a timing decorator forgets to return its wrapper'
# frameworks = ["none"]
# error = '''TypeError: 'NoneType' object is not callable'''
# expect = "fix"
# must_mention = ['return', 'timed|wrapper', 'None']
# must_not_say = ['shadow']
# ///

# %% setup
import time

def timed(func):
    def wrapper(*args, **kwargs):
        t0 = time.perf_counter()
        out = func(*args, **kwargs)
        wrapper.seconds = time.perf_counter() - t0
        return out

@timed
def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a
# %% fail
value = fib(20)
print(value)
# %% reference
def timed(func):
    def wrapper(*args, **kwargs):
        t0 = time.perf_counter()
        out = func(*args, **kwargs)
        wrapper.seconds = time.perf_counter() - t0
        return out
    return wrapper

@timed
def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a
value = fib(20)
# %% check
assert value == 6765
