# /// case
# title = "[[1, 0] [0, 1]] with tuples inside a list"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'tuple' object is not callable"
# expect = "fix"
# must_mention = ["comma"]
# must_not_say = ["upgrade|downgrade"]
# rule = "python/missing-comma"
# ///
# %% setup
import warnings
warnings.simplefilter("ignore", SyntaxWarning)
# %% fail
edges = [("a", "b", 3) ("b", "c", 1), ("c", "a", 2)]
weight = sum(w for *_, w in edges)
# %% reference
edges = [("a", "b", 3), ("b", "c", 1), ("c", "a", 2)]
weight = sum(w for *_, w in edges)
# %% check
assert weight == 6
