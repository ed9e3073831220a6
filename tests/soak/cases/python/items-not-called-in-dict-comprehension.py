# /// case
# title = '{v: k for k, v in codes.items}'
# source = 'common: {v: k for k, v in codes.items}'
# frameworks = ["none"]
# error = '''TypeError: 'builtin_function_or_method' object is not iterable'''
# expect = "fix"
# must_mention = ['items', 'items\(\)|paren|\(\)|\bcall|not called|without call']
# must_not_say = []
# ///

# %% setup
codes = {"NO": 47, "SE": 46}
# %% fail
by_number = {v: k for k, v in codes.items}
# %% reference
by_number = {v: k for k, v in codes.items()}
# %% check
assert by_number == {47: "NO", 46: "SE"}
