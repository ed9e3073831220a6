# /// case
# title = "time = time.time() for the start, time.time() for the end"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "AttributeError: 'float' object has no attribute 'time'"
# expect = "fix"
# must_mention = ["time", "overwr|hid|no longer|by now|gave|stored", "import time"]
# must_not_say = ["upgrade|install"]
# rule = "python/overwritten-import"
# ///

# %% setup
import time

# %% setup
time = time.time()

# %% fail
took = time.time() - time

# %% reference
start = time
import time
took = time.time() - start

# %% check
assert 0 <= took < 600
