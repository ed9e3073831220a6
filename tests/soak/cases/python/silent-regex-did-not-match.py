# /// case
# title = 're.match found nothing and .group is asked of None'
# source = 'common: re.match found nothing and .group is asked of None'
# frameworks = ["none"]
# error = '''AttributeError: 'NoneType' object has no attribute 'group''''
# expect = "silent"
# ///

# %% setup
import re
lines = ["id=12", "name=x"]
# %% fail
ids = [int(re.match(r"id=(\d+)", line).group(1)) for line in lines]
