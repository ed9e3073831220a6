# /// case
# title = "`%run` of a script that adds a text and a number"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: can only concatenate str"
# expect = "silent"
# ///

# %% setup
from pathlib import Path

Path("report.py").write_text('''
def line(name, count):
    return name + ": " + count

print(line("tea", 3))
''')
# %% fail
%run report.py
