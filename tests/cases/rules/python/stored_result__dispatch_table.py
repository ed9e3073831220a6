# /// case
# title = "a table of functions in which one was called instead of stored"
# source = "own"
# frameworks = ["none"]
# error = "^TypeError: 'float' object is not callable"
# expect = "fix"
# rule = "python/stored-result"
# must_mention = ["to_kelvin"]
# must_not_say = []
# ///

# %% setup
def to_kelvin(celsius):
    return celsius + 273.15


def to_fahrenheit(celsius):
    return celsius * 9 / 5 + 32


# %% setup
convert = {"F": to_fahrenheit}

# %% setup
convert["K"] = to_kelvin(20.0)

# %% fail
readings = [12.0, 15.5]
kelvin = [convert["K"](reading) for reading in readings]

# %% reference
convert["K"] = to_kelvin
readings = [12.0, 15.5]
kelvin = [convert["K"](reading) for reading in readings]

# %% check
assert kelvin == [285.15, 288.65]
assert convert["F"](0) == 32
