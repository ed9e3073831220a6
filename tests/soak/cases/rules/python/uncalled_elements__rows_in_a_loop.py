# /// case
# title = "rows of a report hold isoformat itself"
# source = "own"
# frameworks = ["none"]
# error = 'TypeError: Object of type builtin_function_or_method'
# expect = "fix"
# must_mention = ['isoformat', 'call|paren']
# must_not_say = ['upgrade|reinstall']
# rule = "python/uncalled-elements"
# ///

# %% setup
import json
from datetime import date
# %% setup
rows = []
for day in (1, 2):
    rows.append({'day': day, 'at': date(2024, 1, day).isoformat})
# %% fail
text = json.dumps(rows)
# %% reference
rows = [{**row, 'at': row['at']()} for row in rows]
text = json.dumps(rows)
# %% check
assert '2024-01-02' in text
