# /// case
# title = "the clock was kept, not the time"
# source = "own"
# frameworks = ["none"]
# error = 'TypeError: unsupported operand type'
# expect = "fix"
# must_mention = ['time', 'call|paren']
# must_not_say = ['upgrade|reinstall']
# rule = "python/uncalled-method"
# ///

# %% setup
import time
start = time.perf_counter
# %% fail
elapsed = time.perf_counter() - start
ok = elapsed < 100
# %% reference
start = time.perf_counter()
elapsed = time.perf_counter() - start
ok = elapsed < 100
# %% check
assert ok
