# /// case
# title = "A line without the separator is unpacked to two names"
# source = "own"
# frameworks = ["none"]
# error = "ValueError: not enough values to unpack \\(expected 2, got 1\\)"
# expect = "silent"
# ///

# %% setup
lines = ["host=example.org", "port=80", "debug"]
# %% fail
settings = {}
for line in lines:
    key, value = line.split("=")
    settings[key] = value
