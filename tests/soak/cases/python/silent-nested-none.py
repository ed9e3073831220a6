# /// case
# title = '''nested none'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'NoneType' object is not subscriptable'''
# expect = "silent"
# ///

# %% setup
import re
text = "abc"
# %% fail
year = re.search(r"\d+", text)[0]
