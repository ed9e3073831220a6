# /// case
# title = '''a registering decorator returns fn()'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'str' object is not callable'''
# expect = "fix"
# must_mention = ['''register''', '''return fn''']
# must_not_say = []
# rule = "python/decorator-calls-function"
# ///

# %% setup
handlers = []
def register(fn):
    handlers.append(fn)
    return fn()

@register
def greet():
    return 'hello'
# %% fail
text = greet()
# %% reference
def register(fn):
    handlers.append(fn)
    return fn

@register
def greet():
    return 'hello'
text = greet()
# %% check
assert text == 'hello' and callable(greet)
