# /// case
# title = "A list of functions that are there to be applied is joined as if it held texts"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: sequence item 0: expected str instance, method_descriptor found"
# expect = "silent"
# near_miss_of = ["python/uncalled-elements"]
# ///

# %% setup
cleaning = [str.strip, str.lower]

def clean(text):
    for step in cleaning:
        text = step(text)
    return text
# %% fail
print(clean("  Tea "), "after", ", ".join(cleaning))
