# /// case
# title = '''random choice of keys'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'dict_keys' object is not subscriptable'''
# expect = "fix"
# must_mention = ['''keys''', '''list\(''']
# must_not_say = []
# ///

# %% setup
import random
stock = {"tea": 2}
# %% fail
pick = random.choice(stock.keys())
# %% reference
pick = random.choice(list(stock.keys()))
# %% check
assert pick == "tea"
