# /// case
# title = "from settings import * brings a variable called id"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'int' object is not callable"
# expect = "fix"
# must_mention = ["\\bid\\b", "built-?in", "settings_of_mine"]
# rule = "python/shadowed-builtin"
# ///

# %% setup
%%writefile settings_of_mine.py
id = 7
name = 'north'

# %% setup
import importlib, sys
sys.path.insert(0, '.')
importlib.invalidate_caches()
from settings_of_mine import *

# %% fail
same = id(name) == id(name)

# %% reference
del id
same = id(name) == id(name)

# %% check
assert same is True
