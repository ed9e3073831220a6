# /// case
# title = '''own keyword only'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: area\(\) takes 2 positional arguments but 3 were given'''
# expect = "fix"
# must_mention = ['''area''', '''unit=''']
# must_not_say = []
# rule = "python/positional-for-keyword"
# ///

# %% setup
def area(w, h, *, unit="cm"):
    return f"{w * h} {unit}2"
# %% fail
sizes = [area(w, 2, "mm") for w in (1, 2)]
# %% reference
sizes = [area(w, 2, unit="mm") for w in (1, 2)]
# %% check
assert sizes == ["2 mm2", "4 mm2"]
