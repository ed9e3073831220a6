# /// case
# title = "a greeting without a greeter"
# source = "own"
# frameworks = ["none"]
# error = 'TypeError: .*missing 1 required positional argument'
# expect = "fix"
# must_mention = ['Greeter', 'class|instance']
# must_not_say = ['upgrade|reinstall']
# rule = "python/class-for-instance"
# ///

# %% setup
class Greeter:
    def hello(self, name):
        return 'hi ' + name
# %% fail
text = Greeter.hello('Ann')
# %% reference
text = Greeter().hello('Ann')
# %% check
assert text == 'hi Ann'
