# /// case
# title = "A limit named `max` is compared with a text"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: '>' not supported between instances of 'str' and 'int'"
# expect = "silent"
# near_miss_of = ["python/shadowed-builtin", "python/uncalled-method"]
# ///

# %% setup
max = 100
readings = [12, "140", 99]
# %% fail
too_high = [reading for reading in readings if reading > max]
