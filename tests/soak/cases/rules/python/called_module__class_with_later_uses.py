# /// case
# title = "import datetime, then datetime(2024, 1, 2) and datetime.now()"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'module' object is not callable"
# expect = "fix"
# must_mention = ["datetime", "module"]
# must_not_say = ["upgrade|install"]
# rule = "python/called-module"
# ///

# %% setup
import datetime

# %% fail
start = datetime(2024, 1, 2)
later = datetime.now() > start

# %% reference
from datetime import datetime
start = datetime(2024, 1, 2)
later = datetime.now() > start

# %% check
assert later
