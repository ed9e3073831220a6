# /// case
# title = '''items sorted view subscripted'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'dict_items' object is not subscriptable'''
# expect = "fix"
# must_mention = ['''items''', '''list''']
# must_not_say = []
# ///

# %% setup
ages = {"ann": 30, "bo": 20}
# %% fail
name, age = ages.items()[0]
# %% reference
name, age = list(ages.items())[0]
# %% check
assert (name, age) == ("ann", 30)
