# /// case
# title = 'history of two runs in a loop'
# source = "own"
# frameworks = ["keras"]
# error = '''.'''
# expect = "fix"
# must_mention = ['history\.history|\.history\[']
# must_not_say = []
# ///

# %% setup
import keras, numpy as np
def run(units):
    m = keras.Sequential([keras.Input((2,)), keras.layers.Dense(units), keras.layers.Dense(1)])
    m.compile("sgd", "mse")
    return m.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
runs = {u: run(u) for u in (1, 2)}
# %% fail
best = {}
for u, r in runs.items():
    best[u] = r["loss"][-1]
# %% reference
best = {}
for u, r in runs.items():
    best[u] = r.history["loss"][-1]
# %% check
assert len(best) == 2
