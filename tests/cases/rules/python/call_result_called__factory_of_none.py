# /// case
# title = "a factory that returns None is called with arguments"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'NoneType' object is not callable"
# expect = "diagnosis"
# must_mention = ["make_scaler", "None"]
# must_not_say = ["upgrade|downgrade"]
# rule = "python/missing-return"
# near_miss_of = ["python/call-result-called"]
# ///
# %% setup
def make_scaler(kind):
    if kind == "known":
        return lambda v: v * 2
# %% fail
scaled = make_scaler("other")(4)
# %% reference
scaled = make_scaler("known")(4)
# %% check
assert scaled == 8
