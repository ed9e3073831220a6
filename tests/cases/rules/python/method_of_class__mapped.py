# /// case
# title = "a method of the class is mapped"
# source = "own"
# frameworks = ["none"]
# error = 'TypeError: .*missing 1 required positional argument'
# expect = "fix"
# must_mention = ['clean', 'class|bound']
# must_not_say = ['upgrade|reinstall']
# rule = "python/method-of-class"
# ///

# %% setup
class Cleaner:
    def clean(self, row):
        return row.strip()
# %% fail
rows = list(map(Cleaner.clean, [' a']))
# %% reference
rows = list(map(Cleaner().clean, [' a']))
# %% check
assert rows == ['a']
