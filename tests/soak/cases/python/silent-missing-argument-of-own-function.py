# /// case
# title = 'own function called with one argument too few'
# source = 'common: own function called with one argument too few'
# frameworks = ["none"]
# error = '''TypeError: area\(\) missing 1 required positional argument: 'height''''
# expect = "silent"
# ///

# %% setup
def area(width, height):
    return width * height
# %% fail
a = area(3)
