# /// case
# title = "The cause is no call mistake either"
# source = "own"
# frameworks = ["none"]
# error = "RuntimeError: bad line"
# expect = "silent"
# must_mention = []
# must_not_say = []
# ///

# %% setup
lines = ["3", "x"]
# %% fail
numbers = []
for line in lines:
    try:
        numbers.append(int(line))
    except ValueError as error:
        raise RuntimeError(f"bad line {line}") from error
