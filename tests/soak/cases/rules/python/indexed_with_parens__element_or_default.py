# /// case
# title = "stock(name, 0) for stock.get(name, 0)"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'dict' object is not callable"
# expect = "fix"
# must_mention = ["stock", "get\\("]
# must_not_say = ["built-?in"]
# rule = "python/indexed-with-parens"
# ///

# %% setup
stock = {'tea': 4}

# %% fail
have = stock('coffee', 0) + stock('tea', 0)

# %% reference
have = stock.get('coffee', 0) + stock.get('tea', 0)

# %% check
assert have == 4
