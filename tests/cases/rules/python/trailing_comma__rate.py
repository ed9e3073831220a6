# /// case
# title = "a rate with a comma after it"
# source = "own"
# frameworks = ["none"]
# error = 'TypeError: can.t multiply sequence'
# expect = "fix"
# must_mention = ['rate', 'comma']
# must_not_say = ['upgrade|reinstall']
# rule = "python/trailing-comma"
# ///

# %% setup
rate = 0.5,
# %% fail
tax = rate * 2.5
# %% reference
rate = 0.5
tax = rate * 2.5
# %% check
assert tax == 1.25
