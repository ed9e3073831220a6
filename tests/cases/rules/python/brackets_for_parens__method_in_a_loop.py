# /// case
# title = "seen.append[word]"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'builtin_function_or_method' object is not subscriptable"
# expect = "fix"
# must_mention = ["append", "paren|\\("]
# rule = "python/brackets-for-parens"
# ///

# %% setup
words = ['owl', 'ibis']

# %% fail
seen = []
for word in words:
    seen.append[word]

# %% reference
seen = []
for word in words:
    seen.append(word)

# %% check
assert seen == ['owl', 'ibis']
