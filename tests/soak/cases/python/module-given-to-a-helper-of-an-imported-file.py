# /// case
# title = "A helper file calls what it was given, and that is a module"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: 'module' object is not callable"
# expect = "fix"
# must_mention = ["pprint\\.pprint", "module"]
# must_not_say = []
# ///

# %% setup
import pathlib
pathlib.Path("show_tools.py").write_text("def show_all(items, show):\n    for item in items:\n        show(item)\n    return len(items)\n")
import pprint
import sys
sys.path.insert(0, "")
from show_tools import show_all
# %% fail
count = show_all([{"a": 1}, {"b": 2}], pprint)
# %% reference
count = show_all([{"a": 1}, {"b": 2}], pprint.pprint)
# %% check
assert count == 2
