# /// case
# title = "a search that found nothing"
# source = "own"
# frameworks = ["none"]
# error = 'AttributeError: .NoneType. object has no attribute'
# expect = "silent"
# near_miss_of = ["python/missing-return"]
# ///

# %% setup
import re
# %% fail
word = re.match('a', 'b').group(0)
