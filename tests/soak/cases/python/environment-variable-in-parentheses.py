# /// case
# title = '''os.environ("HOME")'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: '_Environ' object is not callable'''
# expect = "fix"
# must_mention = ['''os\.environ''', '''\[''']
# must_not_say = []
# rule = "python/indexed-with-parens"
# ///

# %% setup
import os
os.environ['APP_MODE'] = 'test'
# %% fail
mode = os.environ('APP_MODE')
# %% reference
mode = os.environ['APP_MODE']
# %% check
assert mode == 'test'
