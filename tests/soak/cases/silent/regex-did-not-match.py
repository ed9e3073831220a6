# /// case
# title = "A regular expression that finds nothing gives None"
# source = "own"
# frameworks = ["none"]
# error = "AttributeError: 'NoneType' object has no attribute 'group'"
# expect = "silent"
# near_miss_of = ["python/kept-result", "python/missing-return"]
# ///

# %% setup
import re

lines = ["speed=12", "speed 13"]

def speed(line):
    found = re.match(r"speed=(\d+)", line)
    return int(found.group(1))
# %% fail
speeds = [speed(line) for line in lines]
