# /// case
# title = "strftime is asked of datetime.now itself"
# source = "own"
# frameworks = ["none"]
# error = 'AttributeError: .* has no attribute .strftime'
# expect = "fix"
# must_mention = ['now', 'call|paren']
# must_not_say = ['upgrade|reinstall']
# rule = "python/uncalled-method"
# ///

# %% setup
from datetime import datetime
# %% fail
stamp = datetime.now.strftime("%Y")
year = int(stamp)
# %% reference
stamp = datetime.now().strftime("%Y")
year = int(stamp)
# %% check
assert year > 2000
