# /// case
# title = "an optional step of a pipeline is called anyway"
# source = "own"
# frameworks = ["none"]
# error = 'TypeError: .NoneType. object is not callable'
# expect = "fix"
# must_mention = ['clean', 'None']
# must_not_say = ['upgrade|reinstall']
# rule = "python/missing-argument"
# ///

# %% setup
class Reader:
    def __init__(self, rows, clean=None):
        self.rows = rows
        self.clean = clean

    def read(self):
        return [self.clean(row) for row in self.rows]
# %% setup
reader = Reader([3, 4])
# %% fail
rows = reader.read()
# %% reference
reader = Reader([3, 4], clean=lambda row: row)
rows = reader.read()
# %% check
assert rows == [3, 4]
