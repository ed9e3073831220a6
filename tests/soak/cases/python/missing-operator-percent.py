# /// case
# title = '''missing operator percent'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'int' object is not callable'''
# expect = "fix"
# must_mention = ['''\*''']
# must_not_say = []
# ///

# %% setup
rate = 3
amounts = [1, 2]
# %% fail
due = [rate(a + 1) for a in amounts]
# %% reference
due = [rate * (a + 1) for a in amounts]
# %% check
assert due == [6, 9]
