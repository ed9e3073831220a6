# /// case
# title = 'list(map(to_celsius(f), temps))'
# source = 'common: list(map(to_celsius(f), temps))'
# frameworks = ["none"]
# error = '''TypeError: 'float' object is not callable'''
# expect = "fix"
# must_mention = ['to_celsius', 'map\(to_celsius|result|function itself|without call']
# must_not_say = ['map (is|was|has been) (shadow|overwr)']
# ///

# %% setup
def to_celsius(f):
    return round((f - 32) / 1.8, 1)
temps = [32.0, 212.0, 50.0]
# %% fail
f = 50.0
celsius = list(map(to_celsius(f), temps))
print(celsius)
# %% reference
celsius = list(map(to_celsius, temps))
# %% check
assert celsius == [0.0, 100.0, 10.0]
