# /// case
# title = '''glob('*.csv') after import glob, in a comprehension'''
# source = '''common: glob('*.csv') after import glob, in a comprehension'''
# frameworks = ["none"]
# error = '''TypeError: 'module' object is not callable'''
# expect = "fix"
# must_mention = ['module', 'glob\.glob']
# must_not_say = []
# ///

# %% setup
import glob, os
for name in ("a.csv", "b.csv", "notes.txt"):
    with open(name, "w") as f:
        f.write("x\n1\n")
# %% fail
files = sorted(os.path.basename(p) for p in glob("*.csv"))
print(len(files), "files")
# %% reference
files = sorted(os.path.basename(p) for p in glob.glob("*.csv"))
# %% check
assert files == ["a.csv", "b.csv"]
