# /// case
# title = '''staticmethod missing self'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: .*takes 1 positional argument but 2 were given'''
# expect = "fix"
# must_mention = ['''self|staticmethod''']
# must_not_say = []
# ///

# %% setup
class Temp:
    def to_f(c):
        return c * 9 / 5 + 32
t = Temp()
# %% fail
f = t.to_f(100)
# %% reference
f = Temp.to_f(100)
# %% check
assert f == 212
