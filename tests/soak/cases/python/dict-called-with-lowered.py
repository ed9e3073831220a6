# /// case
# title = '''dict called with lowered'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'dict' object is not callable'''
# expect = "fix"
# must_mention = ['''codes''', '''\[''']
# must_not_say = []
# ///

# %% setup
codes = {"no": 47, "it": 39}
# %% fail
def dial(country):
    return codes(country.lower())
n = dial("NO")
# %% reference
def dial(country):
    return codes[country.lower()]
n = dial("NO")
# %% check
assert n == 47
