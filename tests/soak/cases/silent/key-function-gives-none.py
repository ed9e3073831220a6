# /// case
# title = "The key function handed to `sorted` gives None for one element"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: '<' not supported between instances of 'NoneType' and 'int'"
# expect = "silent"
# near_miss_of = ["python/result-handed-over", "python/uncalled-method"]
# ///

# %% setup
ages = {"Ann": 31, "Cy": 12}
people = ["Ann", "Bo", "Cy"]
# %% fail
by_age = sorted(people, key=ages.get)
