# /// case
# title = 'from os import * hides open'
# source = 'common: from os import * hides open'
# frameworks = ["none"]
# error = '''TypeError: open\(\) missing required argument 'flags' \(pos 2\)'''
# expect = "fix"
# must_mention = ['\bos\b', '\bopen\b', 'built-?in|import \*']
# must_not_say = []
# ///

# %% setup
with open("log.txt", "w") as f:
    f.write("hello\n")
from os import *
# %% fail
with open("log.txt") as f:
    first = f.readline()
# %% reference
from builtins import open
with open("log.txt") as f:
    first = f.readline()
# %% check
assert first == "hello\n"
