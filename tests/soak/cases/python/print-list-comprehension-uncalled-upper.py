# /// case
# title = '''print list comprehension uncalled upper'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: sequence item 0: expected str instance, builtin_function_or_method found'''
# expect = "fix"
# must_mention = ['''upper''']
# must_not_say = []
# ///

# %% setup
words = ["a", "b"]
# %% fail
line = "-".join([w.upper for w in words])
# %% reference
line = "-".join([w.upper() for w in words])
# %% check
assert line == "A-B"
