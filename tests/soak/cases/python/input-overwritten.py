# /// case
# title = '''input overwritten'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'str' object is not callable'''
# expect = "fix"
# must_mention = ['''\binput\b''']
# must_not_say = []
# ///

# %% setup
answers = iter(["3", "4"])
import builtins
builtins_input = lambda prompt="": next(answers)
# %% setup
input = "3"
# %% fail
def ask():
    return input("n? ") is not None
import builtins; _old = builtins.input; builtins.input = builtins_input
ok = ask()
# %% reference
del input
ok = ask()
# %% check
assert ok
