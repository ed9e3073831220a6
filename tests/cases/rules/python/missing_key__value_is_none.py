# /// case
# title = "the key is there and holds None"
# source = "own"
# frameworks = ["none"]
# error = 'TypeError: .NoneType. object is not callable'
# expect = "silent"
# near_miss_of = ["python/missing-key"]
# ///

# %% setup
hooks = {'done': None}
# %% fail
hooks.get('done')()
