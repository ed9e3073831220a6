# /// case
# title = '''time module called alias'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'module' object is not callable'''
# expect = "fix"
# must_mention = ['''time''']
# must_not_say = []
# ///

# %% setup
import time as t
# %% fail
def run():
    begin = t()
    return t() - begin
took = run()
# %% reference
begin = t.time()
took = t.time() - begin
# %% check
assert took >= 0
