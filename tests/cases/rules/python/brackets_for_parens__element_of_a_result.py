# /// case
# title = "a method without arguments lacks its parentheses"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'method' object is not subscriptable"
# expect = "fix"
# must_mention = ["rows", "\\(\\)|paren"]
# rule = "python/uncalled-method"
# near_miss_of = ["python/brackets-for-parens"]
# ///

# %% setup
class Table:
    def rows(self):
        return [4, 5]

table = Table()

# %% fail
first = table.rows[0]

# %% reference
first = table.rows()[0]

# %% check
assert first == 4
