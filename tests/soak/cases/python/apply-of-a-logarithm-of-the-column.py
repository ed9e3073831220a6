# /// case
# title = "apply is given the logarithm of the whole column"
# source = "own"
# frameworks = ["pandas", "numpy"]
# error = "TypeError: 'float' object is not callable"
# expect = "fix"
# must_mention = ["np\\.log", "apply"]
# must_not_say = []
# ///

# %% setup
import numpy as np
import pandas as pd

sales = pd.DataFrame({"units": [1.0, 10.0, 100.0]})
# %% fail
sales["log_units"] = sales["units"].apply(np.log10(sales["units"]))
sales["rounded"] = sales["log_units"].round()
# %% reference
sales["log_units"] = sales["units"].apply(np.log10)
sales["rounded"] = sales["log_units"].round()
# %% check
assert sales["rounded"].tolist() == [0, 1, 2]
