# /// case
# title = '''helper hidden by local'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'str' object is not callable'''
# expect = "fix"
# must_mention = ['''clean''']
# must_not_say = []
# ///

# %% setup
def clean(text):
    return text.strip()
# %% fail
def report(lines):
    clean = ""
    for line in lines:
        clean = clean + clean(line)
    return clean
out = report([" a ", "b "])
# %% reference
def report(lines):
    done = ""
    for line in lines:
        done = done + clean(line)
    return done
out = report([" a ", "b "])
# %% check
assert out == "ab"
