# /// case
# title = '''own too many'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: area\(\) takes 2 positional arguments but 3 were given'''
# expect = "silent"
# near_miss_of = ["python/positional-for-keyword"]
# ///

# %% setup
def area(w, h):
    return w * h
# %% fail
sizes = [area(w, 2, "mm") for w in (1, 2)]
