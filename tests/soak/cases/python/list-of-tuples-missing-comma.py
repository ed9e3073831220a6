# /// case
# title = 'a comma is missing between two tuples of a list'
# source = 'common: a comma is missing between two tuples of a list'
# frameworks = ["none"]
# error = '''TypeError: 'tuple' object is not callable'''
# expect = "fix"
# must_mention = ['comma', 'tuple']
# must_not_say = ['shadow']
# ///

# %% setup
import math
# %% fail
route = [
    ("Oslo", 59.9, 10.7),
    ("Bergen", 60.4, 5.3)
    ("Trondheim", 63.4, 10.4),
]
north = max(route, key=lambda stop: stop[1])
# %% reference
route = [
    ("Oslo", 59.9, 10.7),
    ("Bergen", 60.4, 5.3),
    ("Trondheim", 63.4, 10.4),
]
north = max(route, key=lambda stop: stop[1])
# %% check
assert len(route) == 3 and north[0] == "Trondheim"
