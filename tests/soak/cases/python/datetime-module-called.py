# /// case
# title = 'import datetime, then datetime(2024, 5, 17)'
# source = 'common: import datetime, then datetime(2024, 5, 17)'
# frameworks = ["none"]
# error = '''TypeError: 'module' object is not callable'''
# expect = "fix"
# must_mention = ['module', 'datetime\.datetime|from datetime import datetime']
# must_not_say = ['shadow']
# ///

# %% setup
import datetime
# %% fail
start = datetime(2024, 5, 17)
deadline = start + datetime.timedelta(days=3)
print(deadline.isoformat())
# %% reference
start = datetime.datetime(2024, 5, 17)
deadline = start + datetime.timedelta(days=3)
# %% check
assert (deadline.month, deadline.day) == (5, 20)
