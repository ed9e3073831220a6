# /// case
# title = "silent timm unknown"
# source = "own"
# frameworks = ["torch"]
# needs = ["timm"]
# error = "^RuntimeError: Unknown model \\(resnetty18\\)"
# expect = "silent"
# ///

# %% setup
import timm

# %% fail
timm.create_model("resnetty18")
