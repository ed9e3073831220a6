# /// case
# title = "A text that is run by exec gives the name list away"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: 'list' object is not callable"
# expect = "fix"
# must_mention = ["list", "(built-?in)"]
# must_not_say = []
# ///

# %% setup
start = 3
# %% fail
exec("""
list = [start, start + 1]
squares = list(n * n for n in range(3))
""")
total = sum(squares)
# %% reference
del list
squares = list(n * n for n in range(3))
total = sum(squares)
# %% check
assert total == 5 and squares[2] == 4
