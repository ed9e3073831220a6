# /// case
# title = '''genexp subscripted'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'generator' object is not subscriptable'''
# expect = "fix"
# must_mention = ['''list\(''']
# must_not_say = []
# ///

# %% setup
nums = [1, 2, 3]
# %% fail
squares = (n * n for n in nums)
second = squares[1]
# %% reference
squares = [n * n for n in nums]
second = squares[1]
# %% check
assert second == 4
