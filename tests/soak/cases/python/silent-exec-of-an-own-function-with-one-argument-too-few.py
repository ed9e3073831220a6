# /// case
# title = "The text that exec runs leaves an argument out"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: area\\(\\) missing 1 required positional argument"
# expect = "silent"
# must_mention = []
# must_not_say = []
# ///

# %% setup
unit = 2
# %% fail
exec("""
def area(width, height):
    return width * height

print(area(unit))
""")
