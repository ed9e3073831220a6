# /// case
# title = 'a parameter called type hides the builtin inside the function'
# source = 'common: a parameter called type hides the builtin inside the function'
# frameworks = ["none"]
# error = '''TypeError: 'str' object is not callable'''
# expect = "fix"
# must_mention = ['\btype\b', 'parameter|argument|shadow|overwr|overrid|reassign|re-assign|rebound|rebind|replac|redefin|hid(es|den|ing)|assigned|no longer|mask|reus|clobber|variable (called|named)|\bbound\b|\bbinds?\b|\bholds\b|refers to|points to|set to|\bgave\b|\bgiven\b|taken|your own|a variable|same name|is now|put .{0,30}in its place', 'rename|another name|other name|different name|built-?in|python.s|original|\bdel\b|restart']
# must_not_say = ['del type']
# ///

# %% setup
def describe(value, type="sensor"):
    label = f"{type}:{value}"
    if type(value) is float:
        label += " (float)"
    return label
# %% fail
labels = [describe(v, "probe") for v in (3, 4.5)]
print(labels)
# %% reference
def describe(value, kind="sensor"):
    label = f"{kind}:{value}"
    if type(value) is float:
        label += " (float)"
    return label
labels = [describe(v, "probe") for v in (3, 4.5)]
# %% check
assert labels == ["probe:3", "probe:4.5 (float)"]
