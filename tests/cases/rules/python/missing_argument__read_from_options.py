# /// case
# title = "the value was read from a dict"
# source = "own"
# frameworks = ["none"]
# error = 'TypeError: .NoneType. object is not callable'
# expect = "silent"
# near_miss_of = ["python/missing-argument"]
# ///

# %% setup
class Job:
    def __init__(self, options):
        self.run = options['run']
# %% setup
job = Job({'run': None})
# %% fail
job.run()
