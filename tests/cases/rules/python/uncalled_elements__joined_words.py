# /// case
# title = "words are lowered without parentheses"
# source = "own"
# frameworks = ["none"]
# error = 'TypeError: sequence item 0: expected str instance'
# expect = "fix"
# must_mention = ['lower', 'call|paren']
# must_not_say = ['upgrade|reinstall']
# rule = "python/uncalled-elements"
# ///

# %% setup
words = [word.lower for word in 'Big CAT'.split()]
# %% fail
line = ' '.join(words)
# %% reference
words = [word() for word in words]
line = ' '.join(words)
# %% check
assert line == 'big cat'
