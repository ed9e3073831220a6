# /// case
# title = "key=by_length after by_length = by_length(word)"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'int' object is not callable"
# expect = "fix"
# must_mention = ["by_length", "overwr|hid|no longer|by now|gave|stored"]
# rule = "python/overwritten-name"
# ///

# %% setup
def by_length(word):
    return len(word)

# %% setup
by_length = by_length('heron')

# %% fail
ordered = sorted(['swan', 'ibis', 'owl'], key=by_length)

# %% reference
def by_length(word):
    return len(word)

ordered = sorted(['swan', 'ibis', 'owl'], key=by_length)

# %% check
assert ordered[0] == 'owl'
