# /// case
# title = '''string format missing percent'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'str' object is not callable'''
# expect = "fix"
# must_mention = ['''%|format''']
# must_not_say = []
# ///

# %% setup
name = "Ann"
# %% fail
msg = "hello %s"(name)
# %% reference
msg = "hello %s" % name
# %% check
assert msg == "hello Ann"
