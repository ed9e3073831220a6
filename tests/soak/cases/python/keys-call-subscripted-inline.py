# /// case
# title = '''keys call subscripted inline'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'dict_keys' object is not subscriptable'''
# expect = "fix"
# must_mention = ['''keys''', '''list\(''']
# must_not_say = []
# ///

# %% setup
stock = {"tea": 2, "milk": 3}
# %% fail
def first_key(d):
    return d.keys()[0]
k = first_key(stock)
# %% reference
k = list(stock.keys())[0]
# %% check
assert k == "tea"
