# /// case
# title = "a value that is None"
# source = "own"
# frameworks = ["none"]
# error = 'AttributeError: .NoneType. object has no attribute'
# expect = "silent"
# near_miss_of = ["python/kept-result"]
# ///

# %% setup
node = {'next': None}
# %% fail
node = node.get('next')
node.get('next')
