# /// case
# title = "A class method that is used as it should be, with a value of the wrong type"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: strptime\\(\\) argument 1 must be str, not int"
# expect = "silent"
# near_miss_of = ["python/class-for-instance"]
# ///

# %% setup
from datetime import datetime

years = ["2021", 2022]
# %% fail
dates = [datetime.strptime(year, "%Y") for year in years]
