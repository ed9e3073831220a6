# /// case
# title = '''keys without call subscripted'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'builtin_function_or_method' object is not subscriptable'''
# expect = "fix"
# must_mention = ['''keys''', '''list\(''']
# must_not_say = []
# ///

# %% setup
scores = {"ann": 3, "bo": 5}
# %% fail
first = scores.keys[0]
print(first)
# %% reference
first = list(scores.keys())[0]
# %% check
assert first == "ann"
