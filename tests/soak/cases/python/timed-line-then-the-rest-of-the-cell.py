# /// case
# title = "A list is called in a line under %time, with lines after it"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: 'list' object is not callable"
# expect = "fix"
# must_mention = ["prices", "\\["]
# must_not_say = []
# ///

# %% setup
prices = [3.5, 4.0, 1.25]
# %% fail
%time first = prices(0)
doubled = first * 2
# %% reference
first = prices[0]
doubled = first * 2
# %% check
assert doubled == 7.0
