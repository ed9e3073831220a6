# /// case
# title = "datetime.now().year()"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'int' object is not callable"
# expect = "fix"
# must_mention = ["year", "attribute|property|paren"]
# must_not_say = ["missing operator|multipl"]
# rule = "python/called-property"
# ///

# %% setup
from datetime import datetime

# %% fail
born = 1990
age = datetime.now().year() - born

# %% reference
born = 1990
age = datetime.now().year - born

# %% check
assert age > 30
