# /// case
# title = "Plain data has one column more than the loop takes"
# source = "own"
# frameworks = ["none"]
# error = "ValueError: too many values to unpack \\(expected 2\\)"
# expect = "silent"
# ///

# %% setup
rows = [("Ann", 3, "red"), ("Bo", 4, "blue")]
# %% fail
scores = {}
for name, score in rows:
    scores[name] = score
