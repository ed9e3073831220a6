# /// case
# title = '''pool.submit(work(3)): the function's result is submitted'''
# source = '''common: pool.submit(work(3)): the function's result is submitted'''
# frameworks = ["none"]
# error = '''TypeError: 'int' object is not callable'''
# expect = "fix"
# must_mention = ['work', 'submit\(work|result|function itself|without call|paren|\(\)|\bcall|not called|without call']
# must_not_say = ['submit (is|was) (shadow|overwr)']
# ///

# %% setup
from concurrent.futures import ThreadPoolExecutor

def work(n):
    return n * n
# %% fail
with ThreadPoolExecutor(max_workers=2) as pool:
    futures = [pool.submit(work(n)) for n in (2, 3, 4)]
    squares = [f.result() for f in futures]
# %% reference
with ThreadPoolExecutor(max_workers=2) as pool:
    futures = [pool.submit(work, n) for n in (2, 3, 4)]
    squares = [f.result() for f in futures]
# %% check
assert squares == [4, 9, 16]
