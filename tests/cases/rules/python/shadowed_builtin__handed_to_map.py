# /// case
# title = "map(str, readings) fails inside join: str is a unit"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'str' object is not callable"
# expect = "fix"
# must_mention = ["\\bstr\\b", "built-?in"]
# must_not_say = ["map (is|was) (not callable|hidden)", "join (is|was)"]
# rule = "python/shadowed-builtin"
# ///

# %% setup
str = "mV"
readings = [12, 7]

# %% fail
line = ", ".join(map(str, readings))
parts = line.split(", ")

# %% reference
del str
line = ", ".join(map(str, readings))
parts = line.split(", ")

# %% check
assert parts == ['12', '7']
