# /// case
# title = "An imported file of the user's gives a function too few values"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: weighted\\(\\) missing 1 required positional argument: 'weights'"
# expect = "silent"
# ///

# %% setup
import importlib, sys
from pathlib import Path

Path("scoring.py").write_text('''
def weighted(values, weights):
    return sum(v * w for v, w in zip(values, weights))

def score(values):
    return weighted(values) / len(values)
''')
sys.path.insert(0, "")
importlib.invalidate_caches()
from scoring import score
# %% fail
print(score([1, 2, 3]))
