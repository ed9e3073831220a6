# /// case
# title = "isinstance(node, dict) after dict became a dictionary of words"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: isinstance\\(\\) arg 2 must be a type"
# expect = "fix"
# must_mention = ["\\bdict\\b", "built-?in"]
# must_not_say = ["isinstance (is|was) (wrong|hidden)"]
# rule = "python/shadowed-builtin"
# ///

# %% setup
dict = {"haus": "house"}

# %% setup
def depth(node):
    if not isinstance(node, dict):
        return 0
    return 1 + max(depth(child) for child in node.values())

# %% fail
levels = depth({"a": {"b": 1}})

# %% reference
del dict
levels = depth({"a": {"b": 1}})

# %% check
assert levels == 2
