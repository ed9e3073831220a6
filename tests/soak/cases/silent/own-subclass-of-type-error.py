# /// case
# title = "An error class of the user's, with a message that speaks of calls"
# source = "own"
# frameworks = ["none"]
# error = "StepError: 'Scale' object is not callable"
# expect = "silent"
# ///

# %% setup
class StepError(TypeError):
    pass

class Scale:
    factor = 2

def run(steps, value):
    for step in steps:
        try:
            value = step(value)
        except TypeError as problem:
            raise StepError(str(problem)) from problem
    return value
# %% fail
total = run([abs, Scale()], -3)
