# /// case
# title = "The last method of a chain of texts is not called"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: 'builtin_function_or_method' object is not subscriptable"
# expect = "fix"
# must_mention = ["split", "\\(\\)"]
# must_not_say = []
# ///

# %% setup
command = "  PUSH 3 "
# %% fail
word = command.strip().lower().split[0]
# %% reference
word = command.strip().lower().split()[0]
# %% check
assert word == "push"
