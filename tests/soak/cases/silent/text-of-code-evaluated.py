# /// case
# title = "A formula that somebody typed in is evaluated"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: 'int' object is not callable"
# expect = "silent"
# ///

# %% setup
formulas = ["2 * (3 + 4)", "2(3 + 4)"]
# %% fail
values = [eval(formula) for formula in formulas]
