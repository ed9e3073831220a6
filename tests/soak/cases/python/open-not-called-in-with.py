# /// case
# title = 'with open as f:'
# source = 'common: with open as f:'
# frameworks = ["none"]
# error = '''TypeError: '.*' object does not support the context manager protocol'''
# expect = "diagnosis"
# must_mention = ['\bopen\b', 'call|\(|paren']
# must_not_say = []
# ///

# %% setup
rows = ["a,1", "b,2"]
# %% fail
with open as f:
    for row in rows:
        f.write(row + "\n")
