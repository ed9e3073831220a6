# /// case
# title = "the rest of the cell goes on using the list that took the name"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'list' object is not callable"
# expect = "fix"
# must_mention = ["\\blist\\b", "built-?in"]
# rule = "python/shadowed-builtin"
# ///

# %% setup
list = ['b', 'a']

# %% fail
letters = list('xyz')
first = list[0]
count = len(list) + len(letters)

# %% reference
words = list
del list
letters = list('xyz')
first = words[0]
count = len(words) + len(letters)

# %% check
assert (first, count) == ('b', 5)
