# /// case
# title = "numbers = map(int, tokens) is gone through two lines later"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'int' object is not callable"
# expect = "fix"
# must_mention = ["\\bint\\b", "built-?in"]
# must_not_say = ["sorted (is|was)"]
# rule = "python/shadowed-builtin"
# ///

# %% setup
int = 8
tokens = "4 5".split()

# %% fail
numbers = map(int, tokens)
label = "sorted"
ordered = sorted(numbers, reverse=True)

# %% reference
del int
numbers = map(int, tokens)
label = "sorted"
ordered = sorted(numbers, reverse=True)

# %% check
assert ordered == [5, 4]
