# /// case
# title = '''pairs by their second element'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'int' object is not callable'''
# expect = "fix"
# must_mention = ['''key''', '''lambda''']
# must_not_say = []
# rule = "python/key-for-function"
# ///

# %% setup
prices = [('tea', 3), ('milk', 1)]
# %% fail
def cheapest(pairs):
    return sorted(pairs, key=1)[0]
first = cheapest(prices)
# %% reference
first = sorted(prices, key=lambda pair: pair[1])[0]
# %% check
assert first == ('milk', 1)
