# /// case
# title = "an attribute of a module of settings is called"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'float' object is not callable"
# expect = "silent"
# near_miss_of = ["python/overwritten-attribute"]
# ///

# %% setup
%%writefile settings_for_runs.py
rate = 0.1

# %% setup
import importlib, sys
sys.path.insert(0, '.')
importlib.invalidate_caches()
import settings_for_runs as settings
settings.rate = 0.2
class Step:
    pass

# %% fail
settings.rate(Step())
