# /// case
# title = "/total with a number in total"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'int' object is not callable"
# expect = "diagnosis"
# must_mention = ["slash|autocall", "total"]
# must_not_say = ["upgrade|downgrade"]
# rule = "python/autocall-slash"
# ///
# %% setup
total = 12
# %% fail
/total
