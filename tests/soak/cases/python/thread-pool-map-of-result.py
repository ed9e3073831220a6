# /// case
# title = '''thread pool map of result'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'int' object is not callable'''
# expect = "fix"
# must_mention = ['''square''', '''map''']
# must_not_say = []
# ///

# %% setup
from concurrent.futures import ThreadPoolExecutor
def square(n):
    return n * n
nums = [1, 2, 3]
# %% fail
def run():
    with ThreadPoolExecutor() as ex:
        return list(ex.map(square(nums[0]), nums))
out = run()
# %% reference
with ThreadPoolExecutor() as ex:
    out = list(ex.map(square, nums))
# %% check
assert out == [1, 4, 9]
