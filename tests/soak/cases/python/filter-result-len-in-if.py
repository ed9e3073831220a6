# /// case
# title = '''filter result len in if'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: object of type 'filter' has no len\(\)'''
# expect = "fix"
# must_mention = ['''filter''', '''list''']
# must_not_say = []
# ///

# %% setup
nums = [1, -2, 3]
def positives(xs):
    return filter(lambda x: x > 0, xs)
# %% fail
pos = positives(nums)
if len(pos) == 2:
    ok = True
# %% reference
pos = list(positives(nums))
ok = len(pos) == 2
# %% check
assert ok
